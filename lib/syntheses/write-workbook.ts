import writeXlsxFile from "write-excel-file/node";
import { formatDay } from "@/lib/platform/dates";
import { type Entry, outsideOf, shownCode, type Table } from "./judge-opinions";

type Words = {
  sheet: { included: string; leftOut: string };
  head: Record<"topic" | "code" | "text" | "place" | "source" | "moment" | "channel", string> &
    Record<"receivedOn" | "count" | "codes" | "reason", string>;
  topic: (entry: Entry) => string;
  text: (entry: Entry) => string;
  moment: (moment: Entry["moment"]) => string;
  channel: (channel: Entry["channel"]) => string;
  reason: (entry: Entry) => string;
};

type Cell = { value: string | number; type: StringConstructor | NumberConstructor; wrap: boolean };

/** Two sheets: what is in the table, and what was left out with the reason. No text can pass for a formula. */
export function writeWorkbook(table: Table, words: Words): Promise<Buffer> {
  const leftOut = [...outsideOf(table), ...table.unruled];
  return writeXlsxFile([
    sheetOf(words.sheet.included, table.included, words, ["count", "codes"]),
    sheetOf(words.sheet.leftOut, leftOut, words, ["reason"]),
  ]).toBuffer();
}

const widths = { topic: 28, code: 14, text: 70, place: 24, source: 32, moment: 16, channel: 20 };
const common = [
  "topic",
  "code",
  "text",
  "place",
  "source",
  "moment",
  "channel",
  "receivedOn",
] as const;

function sheetOf(
  sheet: string,
  entries: Entry[],
  words: Words,
  further: ("count" | "codes" | "reason")[],
) {
  const columns = [...common, ...further];
  const cells: Record<(typeof columns)[number], (entry: Entry) => string | number> = {
    topic: (entry) => (shownCode(entry) ? words.topic(entry) : ""),
    code: shownCode,
    text: words.text,
    place: ({ place }) => place ?? "",
    source: ({ sourceOrganisation }) => sourceOrganisation ?? "",
    moment: ({ moment }) => words.moment(moment),
    channel: ({ channel }) => words.channel(channel),
    receivedOn: ({ receivedOn }) => formatDay(receivedOn),
    count: ({ sourceCodes }) => sourceCodes.length,
    codes: ({ sourceCodes }) => sourceCodes.join(", "),
    reason: words.reason,
  };
  const head = columns.map((column) => ({
    ...cellOf(words.head[column]),
    fontWeight: "bold" as const,
  }));
  return {
    sheet,
    data: [head, ...entries.map((entry) => columns.map((column) => cellOf(cells[column](entry))))],
    columns: columns.map((column) => ({ width: column in widths ? widths[column as never] : 18 })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: string | number): Cell {
  return { value, type: typeof value === "number" ? Number : String, wrap: true };
}
