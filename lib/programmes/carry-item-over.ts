import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { refuse } from "@/lib/refusals";
import { leadersByPost, withoutPost } from "./find-presenter";
import { lockProposedItem } from "./lock-proposed-item";
import { aboutProgramme, lockProgramme, writeOrder } from "./lock-programme";
import { placeOfCarried, whyItemIsNotProposed, whyProgrammeIsFixed } from "./rules";
import { type CarriedItemInput, mostItems } from "./schema";

/** Takes up, by name, what an earlier conference left unfinished; whoever holds the post now presents it. */
export function carryItemOver(actor: Actor, input: CarriedItemInput, now = new Date()) {
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, actor, input);
    const { conference, items } = programme;
    refuse(whyProgrammeIsFixed(conference));
    const proposed = await lockProposedItem(tx, input.itemId);
    refuse(whyItemIsNotProposed(proposed, conference));

    refuse(items.length >= mostItems ? "programme-full" : null, { most: mostItems });

    const { kind, title, minutes, isInternal, presenterPost, presenterName } = proposed;
    const leader = presenterPost && (await leadersByPost(tx, conference)).get(presenterPost);
    const item = { id: newId(), kind, title, minutes, isInternal, isNested: false };
    await tx.programmeItem.create({
      data: {
        ...item,
        ...(leader ?? withoutPost(presenterPost ? null : presenterName)),
        carriedFromId: proposed.id,
        programmeId: programme.id,
        position: items.length,
      },
      select: { id: true },
    });
    const place = placeOfCarried(items);
    await writeOrder(tx, programme, [...items.slice(0, place), item, ...items.slice(place)]);
    await recordEvent(
      tx,
      actor,
      { type: "programme.itemCarried", ...aboutProgramme(programme), title, from: proposed.code },
      now,
    );
    return { title };
  });
}
