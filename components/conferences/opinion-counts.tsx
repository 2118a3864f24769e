import { useTranslations } from "next-intl";
import { Joined } from "@/components/ui/joined";
import { Table } from "@/components/ui/table";
import type { AnswerStatus, Channel, Moment } from "@/lib/generated/prisma/enums";
import { channels } from "@/lib/opinions/vocabulary";
import { deskOf } from "./conference-acts";

type Counts = {
  total: number;
  /** Complaints and denunciations that left for procedures of their own. */
  redirected: number;
  moment: (moment: Moment, answer?: AnswerStatus) => number;
  channel: (channel: Channel) => number;
  answer: (answer: AnswerStatus) => number;
};

type OpinionCountsProps = { conference: { id: string; unit: { symbol: string } }; counts: Counts };

const answers: AnswerStatus[] = [
  "answeredOnSpot",
  "answeredInWriting",
  "unanswered",
  "answerReturned",
];
const moments: Moment[] = ["before", "at", "after"];

/** How many opinions came when and how, and how they were answered; each figure opens its list. */
export function OpinionCounts({ conference, counts }: OpinionCountsProps) {
  const t = useTranslations("redirections");
  return (
    <>
      <CountTable conference={conference} counts={counts} />
      <ChannelCounts conference={conference} counts={counts} />
      {counts.redirected > 0 && (
        <p className="mt-3 text-small text-soft">{t("count", { count: counts.redirected })}</p>
      )}
    </>
  );
}

function CountTable({ conference, counts }: OpinionCountsProps) {
  const t = useTranslations("conferences.page");
  const words = useTranslations("opinions");
  const columns = moments.filter((moment) => moment !== "after" || counts.moment(moment) > 0);
  const rows = answers.filter((answer) => answer !== "answerReturned" || counts.answer(answer) > 0);
  const cell = (count: number, filters: Record<string, string>) => (
    <td key={filters.moment ?? "sum"} className="n">
      {count > 0 ? <a href={listOf(conference, filters)}>{count}</a> : 0}
    </td>
  );
  if (counts.total === 0) return <p className="text-table text-soft">{t("noOpinions")}</p>;

  return (
    <Table
      caption={t("opinionsCaption")}
      cards={false}
      columns={[
        { key: "answer", label: t("answerHead") },
        ...columns.map((moment) => ({
          key: moment,
          label: t(`moment.${moment}`),
          numeric: true,
        })),
        { key: "sum", label: t("sum"), numeric: true },
      ]}
      foot={
        <tr>
          <th scope="row">{t("sum")}</th>
          {columns.map((moment) => cell(counts.moment(moment), { moment }))}
          {cell(counts.total, {})}
        </tr>
      }
    >
      {rows.map((answer) => (
        <tr key={answer}>
          <th scope="row">{words(`answer.${answer}`)}</th>
          {columns.map((moment) => cell(counts.moment(moment, answer), { moment, answer }))}
          {cell(counts.answer(answer), { answer })}
        </tr>
      ))}
    </Table>
  );
}

function ChannelCounts({ conference, counts }: OpinionCountsProps) {
  const t = useTranslations("conferences.page");
  const words = useTranslations("opinions.channel");
  const used = channels.filter((channel) => counts.channel(channel) > 0);
  if (used.length === 0) return null;

  return (
    <p className="mt-3 text-small">
      <Joined>
        {used.map((channel) => (
          <a key={channel} className="link" href={listOf(conference, { channel })}>
            {t("byChannel", { channel: words(channel), count: counts.channel(channel) })}
          </a>
        ))}
      </Joined>
    </p>
  );
}

type OpinionActsProps = {
  conference: OpinionCountsProps["conference"];
  mayRecord: boolean;
  total: number;
};

export function OpinionActs({ conference, mayRecord, total }: OpinionActsProps) {
  const t = useTranslations("conferences");

  return (
    <>
      {total > 0 && (
        <a className="act text-table" href={listOf(conference)}>
          {t("page.openList")}
        </a>
      )}
      {mayRecord && (
        <a className="act text-table" href={deskOf(conference)}>
          {t("verb.record")}
        </a>
      )}
    </>
  );
}

function listOf(
  { id, unit }: OpinionCountsProps["conference"],
  filters: Record<string, string> = {},
): string {
  return `/opinions?${new URLSearchParams({ unit: unit.symbol, conference: id, ...filters })}`;
}
