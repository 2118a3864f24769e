import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { likelyMoment } from "@/lib/opinions/rules";
import { checkRows, type CheckedRow } from "./check-rows";
import { bodyOf, headersOf } from "./columns";
import { guessReading } from "./guess-reading";
import { knownWords, nearTexts } from "./queries";
import { readVocabulary } from "./read-vocabulary";
import { refuseUnreadable } from "./start-import";
import type { Sheet } from "./sheet";

/** What would become of a list at a conference, read as it is guessed; for the command line. Nothing is written. */
export async function judgeList(
  sheets: Sheet[],
  conferenceCode: string,
): Promise<{ headerOf: (row: CheckedRow["problems"][number]) => string; rows: CheckedRow[] }> {
  refuseUnreadable(sheets);
  const conference = found(
    await db.conference.findUnique({
      where: { code: conferenceCode },
      select: {
        ...{
          id: true,
          unitId: true,
          status: true,
          startsAt: true,
          sites: { select: { id: true, name: true } },
        },
        unit: { select: { level: true, parent: { select: { level: true } } } },
      },
    }),
  );
  const moment = likelyMoment(conference);
  const reading = guessReading(sheets, { remembered: {}, moment });
  const { rows = [] } = sheets[reading.sheet] ?? {};
  const header = { row: reading.headerRow, count: reading.headerCount };
  const headers = headersOf(rows, header);
  return {
    headerOf: ({ column }) => headers[reading.columns.indexOf(column)] ?? column,
    rows: checkRows({
      ...{ rows: bodyOf(rows, header), reading, mended: {}, conference },
      vocabulary: await readVocabulary(conference),
      known: await knownWords(conference.id),
      near: await nearTexts(conference),
    }),
  };
}
