import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { mayChooseAnswerRule } from "@/lib/assignments/policy";
import { getAnswerRule, listAnswerRules } from "@/lib/assignments/queries";
import { usualAnswerRule } from "@/lib/assignments/vocabulary";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getLadder } from "@/lib/reminders/queries";
import { getViewedUnit } from "@/lib/units/queries";
import { AnswerRuleForm } from "./answer-rule-form";
import { LadderForm } from "./ladder-form";

type AnswersProps = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations("assignments.rule"))("title") };
}

export default async function AnswerRulesPage({ searchParams }: AnswersProps) {
  const actor = await requireActor();
  const unit = (await getViewedUnit(actor, undefined, await unitSymbolOfCookie())) ?? notFound();
  const [rules, chosen, ladder, locale] = await Promise.all([
    listAnswerRules(unit.id, dayOf(new Date())),
    getAnswerRule(unit.id),
    getLadder(unit.id),
    getLocale(),
  ]);
  const t = await getTranslations();
  const mayChange = mayChooseAnswerRule(actor, unit.id);
  const { done } = await searchParams;

  return (
    <>
      {done === "rule" && <Flash param="done">{t("assignments.rule.saved")}</Flash>}
      {done === "ladder" && <Flash param="done">{t("reminders.ladder.saved")}</Flash>}
      <PageHead
        title={t("assignments.rule.title")}
        subtitle={unit.fullName}
        crumbs={[{ label: t("deadlines.rules.title"), href: "/settings/rules" }]}
      />
      <AnswerRuleForm
        rules={rules.map(({ code, nameVi, nameEn, unit, amount }) => ({
          ...{ code, unit, amount, name: locale === "en" ? nameEn : nameVi },
        }))}
        current={chosen?.ruleCode ?? usualAnswerRule}
        version={chosen?.version ?? 0}
        unitId={unit.id}
        mayChange={mayChange}
      />
      <Section title={t("reminders.ladder.title")} className="mt-8">
        <LadderForm ladder={ladder} unitId={unit.id} mayChange={mayChange} />
      </Section>
    </>
  );
}
