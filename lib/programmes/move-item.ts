import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, Refusal, refuse } from "@/lib/refusals";
import { moveItem, placeItem } from "./arrange";
import { aboutProgramme, lockProgramme, writeOrder } from "./lock-programme";
import { whyProgrammeIsFixed } from "./rules";
import type { ProgrammeItemMove } from "./schema";

/** By the buttons (up, down, in, out) or to where the mouse dropped it. */
export function moveProgrammeItem(actor: Actor, input: ProgrammeItemMove, now = new Date()) {
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, actor, input);
    const { conference, items } = programme;
    refuse(whyProgrammeIsFixed(conference));
    const { verb, itemId, ...place } = input.move;
    const { title } = found(items.find(({ id }) => id === itemId));

    const moved =
      verb === "place" ? placeItem(items, itemId, place) : moveItem(items, itemId, verb);
    if (!moved) throw new Refusal("item-cannot-move");
    if (isSameLine(items, moved)) return { title };
    await writeOrder(tx, programme, moved);
    await recordEvent(
      tx,
      actor,
      { type: "programme.itemMoved", ...aboutProgramme(programme), title },
      now,
    );
    return { title };
  });
}

function isSameLine<T extends { id: string; isNested: boolean }>(before: T[], after: T[]): boolean {
  return before.every(
    ({ id, isNested }, index) => after[index]?.id === id && after[index].isNested === isNested,
  );
}
