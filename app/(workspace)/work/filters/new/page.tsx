import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { savedFilterInput } from "@/lib/people/schema";
import { requireActor } from "@/lib/platform/session";
import { saveFilterAction } from "../../actions";

type NewFilterProps = { searchParams: Promise<{ address?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations("work.saved"))("save") };
}

export default async function NewFilterPage({ searchParams }: NewFilterProps) {
  await requireActor();
  const given = savedFilterInput.shape.address.safeParse((await searchParams).address);
  const address = given.success ? given.data : notFound();
  const t = await getTranslations("work");

  return (
    <>
      <PageHead title={t("saved.save")} crumbs={[{ label: t("title"), href: "/work" }]} />
      <Form action={saveFilterAction} className="stack" label={t("saved.save")}>
        <HiddenInput name="address" value={address} />
        <TextInput name="name" label={t("saved.name")} hint={t("saved.nameHint")} maxLength={60} />
        <div className="acts">
          <SubmitButton>{t("saved.submit")}</SubmitButton>
          <ButtonLink href={address}>{t("saved.cancel")}</ButtonLink>
        </div>
      </Form>
    </>
  );
}
