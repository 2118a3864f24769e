import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse } from "@/lib/refusals";
import { takeOut } from "./arrange";
import { aboutProgramme, lockProgramme, writeOrder } from "./lock-programme";
import { whyProgrammeIsFixed } from "./rules";
import type { ProgrammeItemChoice } from "./schema";

/** What was nested in the item stays, on its own; what it was carried over from is proposed again. */
export function removeProgrammeItem(actor: Actor, input: ProgrammeItemChoice, now = new Date()) {
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, actor, input);
    refuse(whyProgrammeIsFixed(programme.conference));
    const { id, title } = found(programme.items.find((item) => item.id === input.itemId));

    await tx.programmeItem.delete({ where: { id }, select: { id: true } });
    await writeOrder(tx, programme, takeOut(programme.items, id));
    await recordEvent(
      tx,
      actor,
      { type: "programme.itemRemoved", ...aboutProgramme(programme), title },
      now,
    );
    return { title };
  });
}
