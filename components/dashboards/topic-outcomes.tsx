import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { StackedBars } from "@/components/ui/stacked-bars";
import type { OutcomeFigure } from "@/lib/dashboards/figures";
import { filtersOfOutcome, opinionsBehind } from "@/lib/dashboards/links";
import type { Dashboard } from "@/lib/dashboards/queries";
import { groupOf, groupTones, outcomeGroups, type OutcomeGroup } from "./outcome-groups";
import { useOutcomeWord } from "./opinion-words";

/** What became of the opinions, topic by topic: one bar each, every part the door to its list. */
export function TopicOutcomes({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboards.topics");
  const locale = useLocale();
  const wordFor = useOutcomeWord();
  const { topics, outcomes } = dashboard.opinions;

  return (
    <Section title={t("title")}>
      <StackedBars
        label={t("label")}
        rows={topics.map(({ topic, outcomes: parts }) => ({
          key: topic.id,
          label: locale === "en" ? topic.nameEn : topic.nameVi,
          href: opinionsBehind(dashboard, { topic: topic.id }),
          parts: parts.map((part) => ({
            key: `${part.outcome} ${part.judged}`,
            tone: groupTones[groupOf(part)],
            value: part.count,
            label: wordFor(part),
            href: opinionsBehind(dashboard, { topic: topic.id, ...filtersOfOutcome(part) }),
          })),
        }))}
        legend={outcomeGroups.map((group) => ({
          key: group,
          tone: groupTones[group],
          label: `${t(group)} ${sumOfGroup(outcomes, group)}`,
        }))}
      />
      <p className="mt-2 text-small text-soft">{t("note")}</p>
    </Section>
  );
}

function sumOfGroup(outcomes: OutcomeFigure[], group: OutcomeGroup): number {
  return outcomes
    .filter((figure) => groupOf(figure) === group)
    .reduce((sum, { count }) => sum + count, 0);
}
