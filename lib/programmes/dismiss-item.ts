import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { lockProposedItem } from "./lock-proposed-item";
import { aboutProgramme, lockProgramme } from "./lock-programme";
import { whyItemIsNotProposed, whyProgrammeIsFixed } from "./rules";
import type { ItemDismissal } from "./schema";

/** An unfinished item that will not be taken up again is owed a reason; it is then proposed to nobody. */
export function dismissItem(actor: Actor, input: ItemDismissal, now = new Date()) {
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, actor, input);
    const { conference } = programme;
    refuse(whyProgrammeIsFixed(conference));
    const { id, title, code, ...proposed } = await lockProposedItem(tx, input.itemId);
    refuse(whyItemIsNotProposed(proposed, conference));

    const { reason } = input;
    await tx.carryOverDismissal.create({
      data: {
        itemId: id,
        conferenceId: conference.id,
        reason,
        dismissedAt: now,
        dismissedById: actor.personId,
        dismissedAsPost: titleFor(actor, conference.unitId),
      },
      select: { itemId: true },
    });
    await recordEvent(
      tx,
      actor,
      { type: "programme.itemDismissed", ...aboutProgramme(programme), title, from: code, reason },
      now,
    );
    return { title };
  });
}
