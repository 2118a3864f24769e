import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { refuse } from "@/lib/refusals";
import { findPresenter } from "./find-presenter";
import { aboutProgramme, lockProgramme, writeOrder } from "./lock-programme";
import { whyProgrammeIsFixed } from "./rules";
import { mostItems, type ProgrammeItemInput } from "./schema";

/** At the end of the programme; nested, it joins the last item. */
export function addProgrammeItem(actor: Actor, input: ProgrammeItemInput, now = new Date()) {
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, actor, input);
    const { conference, items } = programme;
    refuse(whyProgrammeIsFixed(conference));
    refuse(items.length >= mostItems ? "programme-full" : null, { most: mostItems });

    const { kind, title, minutes, isInternal } = input;
    const isNested = input.isNested && items.length > 0;
    const presenter = await findPresenter(tx, input, conference);
    const item = { id: newId(), kind, title, minutes, isInternal, isNested, ...presenter };
    await tx.programmeItem.create({
      data: { ...item, programmeId: programme.id, position: items.length },
      select: { id: true },
    });
    await writeOrder(tx, programme, [...items, item]);
    await recordEvent(
      tx,
      actor,
      { type: "programme.itemAdded", ...aboutProgramme(programme), title },
      now,
    );
    return { id: item.id };
  });
}
