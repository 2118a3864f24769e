import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PersonFields } from "@/components/people/person-fields";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
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
        <PersonFields />
        <div className="acts">
          <SubmitButton>{t("submit")}</SubmitButton>
          <ButtonLink href="/people">{t("cancel")}</ButtonLink>
        </div>
      </Form>
    </>
  );
}
