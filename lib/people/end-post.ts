import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, Refusal, refuseUnless } from "@/lib/refusals";
import { keepOneAdministrator } from "./keep-one-administrator";
import { mayAdminister, unitInTree } from "./policy";
import { isHeldOn } from "./rules";
import type { PostEndInput } from "./schema";

/** The last day on which a person holds a post; also corrects one typed wrong. */
export function endPost(actor: Actor, input: PostEndInput, now = new Date()) {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM post_holding WHERE id = ${input.holdingId}::uuid FOR UPDATE`;
    const holding = found(
      await tx.postHolding.findUnique({
        where: { id: input.holdingId },
        select: {
          personId: true,
          heldFrom: true,
          heldTo: true,
          post: {
            select: {
              kind: true,
              title: true,
              organisation: { select: { unit: { select: unitInTree } } },
            },
          },
        },
      }),
    );
    const { unit } = holding.post.organisation;
    refuseUnless(seesUnit(actor, unit.id), "not-found");
    refuseUnless(mayAdminister(actor, unit));
    const heldTo = plainDate(input.heldTo);
    if (heldTo < holding.heldFrom) throw new Refusal("ends-before-it-begins");
    const today = dayOf(now);
    if (holding.post.kind === "administrator" && isHeldOn(holding, today) && heldTo <= today) {
      await keepOneAdministrator(tx, holding.personId, unit, today);
    }

    await tx.postHolding.update({
      where: { id: input.holdingId },
      data: { heldTo },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      {
        type: "post.ended",
        subjectId: holding.personId,
        unitId: unit.id,
        title: holding.post.title,
        on: input.heldTo,
      },
      now,
    );
  });
}
