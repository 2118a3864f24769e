import type { ExportedOpinion } from "@/lib/opinions/list-for-export";
import { formatDay } from "@/lib/platform/dates";
import { type Column, columns } from "./columns";
import { writeTable } from "./write-left-rows";

type Words = {
  sheet: string;
  code: string;
  answer: string;
  outcome: string;
  dueOn: string;
  column: (column: Column) => string;
  topic: (id: string) => string;
  competence: (competence: NonNullable<ExportedOpinion["competence"]>) => string;
  kind: (kind: ExportedOpinion["kind"]) => string;
  moment: (moment: ExportedOpinion["moment"]) => string;
  channel: (channel: ExportedOpinion["channel"]) => string;
  answerStatus: (status: ExportedOpinion["answerStatus"]) => string;
  outcomeKind: (outcome: NonNullable<ExportedOpinion["outcome"]>) => string;
};

/** Columns that an export has: who raised an opinion is not among them. */
const exported = columns.filter((column) => !column.startsWith("contributor"));

/** A list of opinions under the heads that an import knows, so that it can be loaded again. */
export function writeExport(opinions: ExportedOpinion[], words: Words): Promise<Buffer> {
  const head = [
    words.code,
    ...exported.map(words.column),
    words.answer,
    words.outcome,
    words.dueOn,
  ];
  const cell: Partial<Record<Column, (opinion: ExportedOpinion) => string>> = {
    text: ({ text }) => text,
    kind: ({ kind }) => words.kind(kind),
    topicId: ({ topicId }) => words.topic(topicId),
    competence: ({ competence }) => (competence ? words.competence(competence) : ""),
    place: ({ place }) => place ?? "",
    sourceOrganisation: ({ sourceOrganisation }) => sourceOrganisation ?? "",
    receivedOn: ({ receivedOn }) => formatDay(receivedOn),
    moment: ({ moment }) => words.moment(moment),
    channel: ({ channel }) => words.channel(channel),
    siteId: ({ site }) => site ?? "",
  };
  const body = opinions.map((opinion) => [
    opinion.code,
    ...exported.map((column) => cell[column]?.(opinion) ?? ""),
    words.answerStatus(opinion.answerStatus),
    opinion.outcome ? words.outcomeKind(opinion.outcome) : "",
    opinion.dueOn ? formatDay(opinion.dueOn) : "",
  ]);
  return writeTable(words.sheet, head, body);
}
