import { getTranslations } from "next-intl/server";
import { DeadlineRuleTable } from "@/components/deadlines/deadline-rule-table";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { mayKeepCalendar } from "@/lib/deadlines/policy";
import { listDeadlineRules } from "@/lib/deadlines/queries";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";

type RulesPageProps = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines.rules"))("title") };
}

export default async function RulesPage({ searchParams }: RulesPageProps) {
  const actor = await requireActor();
  const [rules, t] = await Promise.all([listDeadlineRules(), getTranslations("deadlines.rules")]);
  const { done } = await searchParams;
  const stated = rules.find(({ code }) => code === done);

  return (
    <>
      {stated && <Flash param="done">{t("stated", { code: stated.code })}</Flash>}
      <PageHead title={t("title")} subtitle={t("subtitle")} />
      <Section title={t("deadlines")}>
        <DeadlineRuleTable
          rules={rules}
          today={dayOf(new Date())}
          mayChange={mayKeepCalendar(actor)}
        />
      </Section>
    </>
  );
}
