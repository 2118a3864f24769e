import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { shareOf } from "@/lib/dashboards/figures";
import { filtersOfOutcome, opinionsBehind } from "@/lib/dashboards/links";
import type { Dashboard } from "@/lib/dashboards/queries";
import { answerStatuses, channels, moments } from "@/lib/opinions/vocabulary";
import { useOpinionWord, useOutcomeWord } from "./opinion-words";

type Row = { key: string; label: string; count: number; href: string };

/** The same opinions counted four ways; each table adds up to the total. */
export function OpinionBreakdown({
  dashboard,
  isNarrow,
}: {
  dashboard: Dashboard;
  isNarrow: boolean;
}) {
  const t = useTranslations("dashboards.breakdown");
  const word = useOpinionWord();
  const wordFor = useOutcomeWord();
  const { opinions } = dashboard;
  const rowsOf = <T extends string>(
    name: "moment" | "channel" | "answer",
    values: readonly T[],
    counts: Partial<Record<T, number>>,
  ): Row[] =>
    values
      .filter((value) => counts[value])
      .map((value) => ({
        key: value,
        label: word(name, value),
        count: counts[value] ?? 0,
        href: opinionsBehind(dashboard, { [name]: value }),
      }));
  const outcomes = opinions.outcomes.map((figure) => ({
    key: `${figure.outcome} ${figure.judged}`,
    label: wordFor(figure),
    count: figure.count,
    href: opinionsBehind(dashboard, filtersOfOutcome(figure)),
  }));

  return (
    <Section title={t("title")}>
      <div className={clsx("grid gap-x-9 gap-y-6 sm:grid-cols-2", !isNarrow && "xl:grid-cols-4")}>
        <Counts title={t("moment")} rows={rowsOf("moment", moments, opinions.moments)} />
        <Counts title={t("channel")} rows={rowsOf("channel", channels, opinions.channels)} />
        <Counts title={t("answer")} rows={rowsOf("answer", answerStatuses, opinions.answers)} />
        <Counts title={t("outcome")} rows={outcomes} />
      </div>
    </Section>
  );
}

function Counts({ title, rows }: { title: string; rows: Row[] }) {
  const t = useTranslations("dashboards");
  const format = useFormatter();
  const total = rows.reduce((sum, { count }) => sum + count, 0);

  return (
    <table className="w-full self-start text-table">
      <caption className="pb-1 text-left text-small text-soft">{title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("breakdown.value")}</th>
          <th scope="col">{t("breakdown.count")}</th>
          <th scope="col">{t("breakdown.share")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count, href }) => (
          <tr key={key} className="border-t border-hair">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              <a className="hover:text-accent hover:underline" href={href}>
                {label}
              </a>
            </th>
            <td className="py-1.5 text-right font-medium">{format.number(count)}</td>
            <td className="w-14 py-1.5 text-right whitespace-nowrap text-soft">
              {t("percent", {
                percent: format.number(Math.round((shareOf(count, total) ?? 0) * 100)),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
