import { useLocale, useTranslations } from "next-intl";
import { Line, Lines } from "@/components/ui/lines";
import { StatusMark } from "@/components/ui/status-mark";
import { standingLabel, standingMark } from "@/lib/plans/labels";
import type { Standing } from "@/lib/plans/compliance";
import type { FrequencyRuleRow } from "@/lib/plans/queries";
import { formatDay } from "@/lib/platform/dates";

type RuleStanding = Standing<FrequencyRuleRow>;

/** How the unit stands with every rule of the year: the state, the rule, and the reason in a sentence. */
export function StandingLines({ standings }: { standings: RuleStanding[] }) {
  const t = useTranslations("plans");
  if (standings.length === 0) return <p className="text-soft">{t("own.none")}</p>;

  return (
    <Lines>
      {standings.map((standing) => (
        <StandingLine key={`${standing.rule.id} ${standing.from.getTime()}`} standing={standing} />
      ))}
    </Lines>
  );
}

function StandingLine({ standing }: { standing: RuleStanding }) {
  const t = useTranslations("plans");
  const isVietnamese = useLocale() === "vi";
  const { rule, state } = standing;

  return (
    <Line
      lead={<StatusMark {...standingMark[state]}>{t(standingLabel(state))}</StatusMark>}
      leadTone={standingMark[state].tone}
    >
      {isVietnamese ? rule.nameVi : rule.nameEn}
      <span className="block text-small">{useReason(standing)}</span>
      <span className="block text-small text-soft">{rule.source}</span>
    </Line>
  );
}

/** Why a rule counts as met, due, missed, not judged or not known. */
function useReason({ rule, state, held, coming, from, to, metOn }: RuleStanding): string {
  const t = useTranslations("plans.reason");
  const times = rule.times ?? 0;
  return t(state, {
    held,
    times,
    coming,
    missing: Math.max(0, times - held),
    from: formatDay(from),
    to: formatDay(to),
    on: metOn ? formatDay(metOn) : "",
  });
}
