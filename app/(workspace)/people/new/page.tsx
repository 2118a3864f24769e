import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { mayRegisterPerson } from "@/lib/people/policy";
import { requireActor } from "@/lib/platform/session";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { registerPersonAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("people.personForm"))("title") };
}

export default async function NewPersonPage() {
  const actor = await requireActor();
  if (!mayRegisterPerson(actor)) notFound();
  const t = await getTranslations("people.personForm");
  const list = await getTranslations("people.list");

  return (
    <>
      <PageHead
        title={t("title")}
        subtitle={t("subtitle")}
        crumbs={[{ label: list("title"), href: "/people" }]}
      />
      <Form action={registerPersonAction} className="stack">
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <TextInput name="fullName" label={t("fullName")} autoComplete="off" maxLength={120} />
        <TextInput name="email" label={t("email")} optional inputMode="email" autoComplete="off" />
        <TextInput name="phone" label={t("phone")} optional inputMode="tel" autoComplete="off" />
        <div className="acts">
          <SubmitButton>{t("submit")}</SubmitButton>
          <ButtonLink href="/people">{t("cancel")}</ButtonLink>
        </div>
      </Form>
    </>
  );
}
