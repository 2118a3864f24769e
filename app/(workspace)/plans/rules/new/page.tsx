import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FrequencyFields } from "@/components/plans/frequency-fields";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { planAddress } from "@/lib/plans/plan-address";
import { mayPlanYear } from "@/lib/plans/policy";
import { yearOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { insideSentence } from "@/lib/units/labels";
import { getViewedUnit } from "@/lib/units/queries";
import { addOwnRuleAction } from "../../actions";

type OwnRulePageProps = { searchParams: Promise<{ unit?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations("plans"))("title") };
}

export default async function OwnRulePage({ searchParams }: OwnRulePageProps) {
  const actor = await requireActor();
  const symbol = [(await searchParams).unit].flat()[0];
  const unit = (await getViewedUnit(actor, symbol, await unitSymbolOfCookie())) ?? notFound();
  if (!mayPlanYear(actor, unit)) notFound();
  const t = await getTranslations("plans");
  const back = planAddress(unit.symbol, yearOf(new Date()));

  return (
    <>
      <PageHead
        title={t("ownRule.title", { unit: insideSentence(unit.fullName) })}
        crumbs={[{ label: t("title"), href: back }]}
        subtitle={t("ownRule.text")}
      />
      <Form action={addOwnRuleAction} className="stack">
        <HiddenInput name="unitId" value={unit.id} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <TextInput name="name" label={t("ownRule.name")} />
        <FrequencyFields />
        <div className="acts">
          <SubmitButton>{t("ownRule.submit")}</SubmitButton>
          <ButtonLink variant="quiet" href={back}>
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
