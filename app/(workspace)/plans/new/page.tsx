import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PlannedFields } from "@/components/plans/planned-fields";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { readYear } from "@/lib/deadlines/rules";
import { planAddress } from "@/lib/plans/plan-address";
import { mayPlanYear } from "@/lib/plans/policy";
import { yearOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getViewedUnit } from "@/lib/units/queries";
import { planConferenceAction } from "../actions";

type NewPlannedProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("plans"))("title") };
}

export default async function NewPlannedPage({ searchParams }: NewPlannedProps) {
  const actor = await requireActor();
  const asked = await searchParams;
  const symbol = [asked.unit].flat()[0];
  const unit = (await getViewedUnit(actor, symbol, await unitSymbolOfCookie())) ?? notFound();
  if (!mayPlanYear(actor, unit)) notFound();
  const year = readYear(asked.year) ?? yearOf(new Date());
  const t = await getTranslations("plans");
  const back = planAddress(unit.symbol, year);

  return (
    <>
      <PageHead
        title={t("form.newTitle", { year })}
        crumbs={[{ label: t("title"), href: back }, { label: unit.fullName }]}
      />
      <Form action={planConferenceAction} className="stack">
        <HiddenInput name="unitId" value={unit.id} />
        <HiddenInput name="year" value={year} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <PlannedFields />
        <div className="acts">
          <SubmitButton keyHint="Ctrl ↵">{t("form.add")}</SubmitButton>
          <ButtonLink variant="quiet" href={back}>
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
