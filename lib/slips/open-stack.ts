import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { found, refuseUnless } from "@/lib/refusals";
import { mayWorkOnSlips } from "./policy";

/** The file of a whole stack, for those alone who divide it. Each opening is in the audit trail. */
export async function openStack(actor: Actor, stackId: string, now = new Date()) {
  found(recordId().safeParse(stackId).success || null);
  return transaction(async (tx) => {
    const { conference, file, fileName, ...stack } = found(
      await tx.slipStack.findFirst({
        where: { id: stackId, conference: unitsVisibleTo(actor) },
        select: {
          ...{ id: true, pages: true, fileName: true, conferenceId: true },
          conference: { select: { unitId: true } },
          file: { select: { key: true, type: true, size: true } },
        },
      }),
    );
    refuseUnless(mayWorkOnSlips(actor, conference));
    const { id: subjectId, conferenceId, pages } = stack;
    const about = { subjectId, conferenceId, unitId: conference.unitId };
    await recordEvent(tx, actor, { type: "slipStack.opened", pages, ...about }, now);
    return { fileName, file };
  });
}
