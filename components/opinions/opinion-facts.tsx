import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import { StatusMark } from "@/components/ui/status-mark";
import { answerMarks, judgementOf, outcomeMark } from "@/lib/opinions/labels";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { topicPath } from "@/lib/topics/labels";
import { dueState } from "@/lib/opinions/rules";
import { formatDay } from "@/lib/platform/dates";
import { dueWord, opinionWords } from "./opinion-words";

type OpinionFactsProps = {
  opinion: OpinionRecord;
  today: Date;
  contributor: ReactNode;
  charge: ReactNode;
};

/** How the opinion stands on both axes, by when, and with whom. */
export function OpinionFacts({ opinion, today, contributor, charge }: OpinionFactsProps) {
  const t = useTranslations("opinions");
  const locale = useLocale();
  const words = opinionWords(t, locale);
  const { answerStatus, outcome } = opinion;

  return (
    <Facts
      items={[
        {
          term: t("record.answer"),
          children: (
            <StatusMark {...answerMarks[answerStatus]}>{words.answer[answerStatus]}</StatusMark>
          ),
        },
        {
          term: t("record.outcome"),
          children: (
            <>
              <StatusMark {...outcomeMark(outcome, opinion)}>
                {words.outcome[outcome ?? "none"]}
              </StatusMark>
              {outcome && <small className="block">{t(`record.${judgementOf(opinion)}`)}</small>}
            </>
          ),
        },
        { term: t("record.due"), children: <DueDate opinion={opinion} today={today} /> },
        { term: t("record.leader"), children: words.leader[opinion.answeringLeader] },
        {
          term: t("record.organisation"),
          children: (
            <>
              <p>{opinion.leadOrganisation ?? t("record.notCharged")}</p>
              {charge}
            </>
          ),
        },
        { term: t("record.kind"), children: words.kind[opinion.kind] },
        {
          term: t("record.topic"),
          children: topicPath(
            {
              ...{ nameVi: opinion.topicNameVi, nameEn: opinion.topicNameEn },
              ...{ parentNameVi: opinion.parentNameVi, parentNameEn: opinion.parentNameEn },
            },
            locale,
          ),
        },
        { term: t("record.contributor"), children: contributor },
        { term: t("record.unit"), children: <UnitOfTheTime opinion={opinion} /> },
      ]}
    />
  );
}

function DueDate({ opinion, today }: { opinion: OpinionRecord; today: Date }) {
  const t = useTranslations("opinions");
  const due = dueState(opinion, today);
  if (!opinion.dueOn) return <span className="text-soft">{t("record.noDue")}</span>;
  if (!due) return formatDay(opinion.dueOn);
  return (
    <span className={due.tone}>
      {formatDay(opinion.dueOn)} · {dueWord(t, due.days)}
    </span>
  );
}

function UnitOfTheTime({ opinion }: { opinion: OpinionRecord }) {
  const t = useTranslations("opinions.record");
  const { unitName, unitSymbol, unitValidTo } = opinion;
  return (
    <>
      <a className="link" href={`/units/${unitSymbol}`}>
        {unitName}
      </a>
      {unitValidTo && (
        <small className="block">{t("unitEnded", { day: formatDay(unitValidTo) })}</small>
      )}
    </>
  );
}
