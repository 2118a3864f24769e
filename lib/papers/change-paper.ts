import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { columnsOf } from "./add-paper";
import { lockPaper } from "./lock-paper";
import type { PaperChange } from "./schema";

/** What the trail calls the columns; the name and title of a presenter change with the post. */
const fieldNames: Partial<Record<keyof Awaited<ReturnType<typeof columnsOf>>, string>> = {
  kind: "paperKind",
  title: "paperTitle",
  number: "number",
  issuedOn: "issuedOn",
  audience: "audience",
  presenterHoldingId: "presenter",
};

/** Changes what is said of a paper: most often its number and day, once the clerk has given them. */
export function changePaper(actor: Actor, input: PaperChange, now = new Date()) {
  return transaction(async (tx) => {
    const paper = await lockPaper(tx, actor, input);
    const { id, conferenceId, conference } = paper;
    const columns = await columnsOf(input, conference);
    const fields = Object.entries(columns)
      .filter(([name, value]) => String(value) !== String(paper[name as keyof typeof columns]))
      .flatMap(([name]) => fieldNames[name as keyof typeof columns] ?? []);
    if (fields.length === 0) return { id, conferenceId };

    await tx.paper.update({
      where: { id },
      data: { ...columns, version: { increment: 1 } },
      select: { id: true },
    });
    const about = { subjectId: id, unitId: conference.unitId, conferenceId };
    await recordEvent(tx, actor, { type: "paper.changed", fields, ...about }, now);
    return { id, conferenceId };
  });
}
