import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { mayAdminister } from "@/lib/people/policy";
import { organisationKinds } from "@/lib/people/schema";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { insideSentence } from "@/lib/units/labels";
import { getUnit } from "@/lib/units/queries";
import { registerOrganisationAction } from "./actions";

type NewOrganisationPageProps = { params: Promise<{ symbol: string }> };

export async function generateMetadata({ params }: NewOrganisationPageProps) {
  const unit = (await getUnit(await requireActor(), (await params).symbol)) ?? notFound();
  const t = await getTranslations("units.organisationForm");
  return { title: t("title", { unit: insideSentence(unit.fullName) }) };
}

export default async function NewOrganisationPage({ params }: NewOrganisationPageProps) {
  const actor = await requireActor();
  const unit = (await getUnit(actor, (await params).symbol)) ?? notFound();
  if (!mayAdminister(actor, unit)) notFound();
  const t = await getTranslations("units.organisationForm");
  const kindName = await getTranslations("people.organisationKind");

  return (
    <>
      <PageHead
        title={t("title", { unit: insideSentence(unit.fullName) })}
        crumbs={[{ label: unit.fullName, href: `/units/${unit.symbol}` }]}
      />
      <Form action={registerOrganisationAction} className="stack">
        <HiddenInput name="unitId" value={unit.id} />
        <HiddenInput name="symbol" value={unit.symbol} />
        <Select
          name="kind"
          label={t("kind")}
          empty={t("chooseKind")}
          options={organisationKinds.map((value) => ({ value, label: kindName(value) }))}
        />
        <TextInput name="name" label={t("name")} hint={t("nameHint")} maxLength={200} />
        <DateInput
          name="validFrom"
          label={t("validFrom")}
          defaultValue={formatDay(unit.validFrom)}
        />
        <div className="acts">
          <SubmitButton>{t("submit")}</SubmitButton>
          <ButtonLink href={`/units/${unit.symbol}`}>{t("cancel")}</ButtonLink>
        </div>
      </Form>
    </>
  );
}
