import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { PersonFields } from "@/components/people/person-fields";
import { mayManageAccountOf } from "@/lib/people/policy";
import { getPerson } from "@/lib/people/queries";
import { isOver } from "@/lib/people/rules";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { changePersonAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("people.personForm"))("editTitle") };
}

type EditPersonPageProps = { params: Promise<{ personId: string }> };

export default async function EditPersonPage({ params }: EditPersonPageProps) {
  const actor = await requireActor();
  const person = (await getPerson(actor, (await params).personId)) ?? notFound();
  const today = dayOf(new Date());
  const units = person.holdings
    .filter((holding) => !isOver(holding, today))
    .map(({ post }) => post.organisation.unit);
  if (!mayManageAccountOf(actor, units)) notFound();
  const t = await getTranslations("people");
  const page = `/people/${person.id}`;

  return (
    <>
      <PageHead
        title={t("personForm.editTitle")}
        crumbs={[
          { label: t("list.title"), href: "/people" },
          { label: person.fullName, href: page },
        ]}
      />
      <Form action={changePersonAction} className="stack">
        <HiddenInput name="personId" value={person.id} />
        <HiddenInput name="version" value={String(person.version)} />
        <PersonFields person={person} />
        <div className="acts">
          <SubmitButton>{t("personForm.save")}</SubmitButton>
          <ButtonLink href={page}>{t("personForm.cancel")}</ButtonLink>
        </div>
      </Form>
    </>
  );
}
