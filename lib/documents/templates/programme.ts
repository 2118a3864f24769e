import type { Block, OfficialDocument, Row } from "../official-document";
import { shortTime } from "../official-wording";
import {
  type ConferenceFacts,
  fact,
  type Letterhead,
  placeFacts,
  type ProgrammeEntry,
  whenOf,
} from "./conference-facts";

/** Chương trình hội nghị: goes with the invitation, and has neither number nor signature of its own. */
export function programmeDocument(
  letterhead: Letterhead,
  conference: ConferenceFacts,
  programme: ProgrammeEntry[],
): OfficialDocument {
  return {
    ...letterhead,
    type: { name: "CHƯƠNG TRÌNH", symbol: null },
    abstract: conference.title,
    signature: null,
    recipients: [],
    blocks: [
      fact("Thời gian", whenOf(conference)),
      ...placeFacts(conference.sites),
      programmeTable(programme),
    ],
    annexes: [],
  };
}

/** When, what, by whom; entries below another are set in by a dash. */
export function programmeTable(programme: ProgrammeEntry[]): Block {
  const isTimed = programme.some(({ startsAt }) => startsAt !== null);
  const time = { title: "Thời gian", share: 20, align: "center" as const };
  const number = { title: "TT", share: 7, align: "center" as const };
  return {
    kind: "table",
    columns: [
      isTimed ? time : number,
      { title: "Nội dung", share: 48 },
      { title: "Người thực hiện", share: 32 },
    ],
    rows: programme.flatMap((entry, index) => entryRows(entry, isTimed ? null : index + 1)),
  };
}

function entryRows(entry: ProgrammeEntry, number: number | null): Row[] {
  const first = number === null ? spanOf(entry) : String(number);
  return [
    [first, entry.title, entry.presenter ?? ""],
    ...(entry.entries ?? []).map((below): Row => {
      return [number === null ? spanOf(below) : "", `- ${below.title}`, below.presenter ?? ""];
    }),
  ];
}

function spanOf({ startsAt, endsAt }: ProgrammeEntry): string {
  if (!startsAt) return "";
  return endsAt ? `${shortTime(startsAt)} - ${shortTime(endsAt)}` : shortTime(startsAt);
}
