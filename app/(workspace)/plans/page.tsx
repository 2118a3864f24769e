import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DutyCountSection } from "@/components/announcements/duty-count";
import { QuarterList } from "@/components/plans/quarter-list";
import { StandingLines } from "@/components/plans/standing-lines";
import { UnitsSection } from "@/components/plans/units-section";
import { ButtonLink } from "@/components/ui/button";
import { Flash } from "@/components/ui/flash";
import { Section } from "@/components/ui/section";
import { countDuties } from "@/lib/announcements/queries";
import { readYear } from "@/lib/deadlines/rules";
import { mayPlanYear } from "@/lib/plans/policy";
import { getYearPlan } from "@/lib/plans/queries";
import { dayOf, yearOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getViewedUnit } from "@/lib/units/queries";
import { PlanHead } from "./plan-head";

type PlansPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("plans"))("title") };
}

export default async function PlansPage({ searchParams }: PlansPageProps) {
  const actor = await requireActor();
  const asked = await searchParams;
  const now = new Date();
  const symbol = [asked.unit].flat()[0];
  const viewed = (await getViewedUnit(actor, symbol, await unitSymbolOfCookie())) ?? notFound();
  const year = readYear(asked.year) ?? yearOf(now);
  const { own, below, years } = await getYearPlan(actor, viewed, year, now);
  const { held, coming, open } = own;
  const unitIds = [own, ...below].map(({ unit }) => unit.id);
  const duties = await countDuties(actor, { unitIds, year }, now);
  const t = await getTranslations("plans");
  const done = [asked.done].flat()[0] ?? "";
  const mayPlan = mayPlanYear(actor, own.unit);
  const addRule = mayPlan && (
    <ButtonLink small href={`/plans/rules/new?unit=${own.unit.symbol}`}>
      {t("own.addRule")}
    </ButtonLink>
  );

  return (
    <>
      {/^[a-zA-Z]+$/.test(done) && t.has(`done.${done}`) && (
        <Flash param="done">{t(`done.${done}`)}</Flash>
      )}
      <PlanHead {...{ viewed, year, years, mayPlan }} unit={own.unit} />
      <p className="say mb-5">
        {t.rich("own.figures", { held, coming, open, b: (figure) => <b>{figure}</b> })}
      </p>
      <QuarterList year={year} entries={own.entries} today={dayOf(now)} mayPlan={mayPlan} />
      {below.length > 0 && <UnitsSection plans={below} year={year} />}
      <DutyCountSection count={duties} />
      <Section title={t("own.title")} actions={addRule} className="mt-8">
        <StandingLines standings={own.standings} />
      </Section>
    </>
  );
}
