import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse } from "@/lib/refusals";
import { aboutProgramme, lockProgramme } from "./lock-programme";
import { whyItemCannotBeJudged } from "./rules";
import type { ProgrammeItemOutcome } from "./schema";

/**
 * Says after the session that an item was left unfinished, or takes that back. An unfinished one
 * is proposed to the next conference of the unit; once that has decided, the word stands.
 */
export function judgeProgrammeItem(actor: Actor, input: ProgrammeItemOutcome, now = new Date()) {
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, actor, input);
    refuse(whyItemCannotBeJudged(programme.conference));
    const { itemId, isUnfinished } = input.mark;
    const item = found(programme.items.find(({ id }) => id === itemId));
    if ((item.unfinishedSince !== null) === isUnfinished) return { title: item.title };
    const decided = await tx.programmeItem.findFirst({
      where: { id: itemId, OR: [{ carriedTo: { isNot: null } }, { dismissal: { isNot: null } }] },
      select: { id: true },
    });
    refuse(decided ? "item-already-decided" : null);

    await tx.programmeItem.update({
      where: { id: itemId },
      data: {
        unfinishedSince: isUnfinished ? now : null,
        programme: { update: { version: { increment: 1 } } },
      },
      select: { id: true },
    });
    const type = isUnfinished ? "programme.itemUnfinished" : "programme.itemFinished";
    await recordEvent(tx, actor, { type, ...aboutProgramme(programme), title: item.title }, now);
    return { title: item.title };
  });
}
