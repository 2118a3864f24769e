import { getTranslations } from "next-intl/server";
import { DeadlineRuleTable } from "@/components/deadlines/deadline-rule-table";
import { FrequencyRuleTable } from "@/components/plans/frequency-rule-table";
import { ButtonLink } from "@/components/ui/button";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { mayKeepCalendar } from "@/lib/deadlines/policy";
import { listDeadlineRules } from "@/lib/deadlines/queries";
import { listFrequencyRules } from "@/lib/plans/queries";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";

type RulesPageProps = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines.rules"))("title") };
}

export default async function RulesPage({ searchParams }: RulesPageProps) {
  const actor = await requireActor();
  const [rules, frequencyRules] = await Promise.all([listDeadlineRules(), listFrequencyRules()]);
  const t = await getTranslations("deadlines.rules");
  const p = await getTranslations("plans.frequencyRules");
  const a = await getTranslations("assignments.rule");
  const today = dayOf(new Date());
  const mayChange = mayKeepCalendar(actor);
  const { done } = await searchParams;
  const stated = [...rules, ...frequencyRules].find(({ code }) => code === done);

  return (
    <>
      {stated && <Flash param="done">{t("stated", { code: stated.code ?? "" })}</Flash>}
      <PageHead
        title={t("title")}
        subtitle={t("subtitle")}
        actions={<ButtonLink href="/settings/rules/answers">{a("title")}</ButtonLink>}
      />
      <Section title={t("deadlines")}>
        <DeadlineRuleTable {...{ rules, today, mayChange }} />
      </Section>
      <Section title={p("title")} className="mt-8">
        <FrequencyRuleTable rules={frequencyRules} {...{ today, mayChange }} />
      </Section>
    </>
  );
}
