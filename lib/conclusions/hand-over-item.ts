import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItem, by, lockItem, type LockedItem } from "./lock-item";
import { tellDoers } from "./notices";
import { mayHandOverItem } from "./policy";
import { whyHandoverIsRefused } from "./rules";

type Handover = { itemId: string; version: number; organisationId: string; reason: string };

/**
 * Passes an item to another organisation, also of another unit once its own has ended. Who answers
 * for it is whoever heads the new one; the day stays.
 */
export function handOverItem(actor: Actor, input: Handover, now = new Date()) {
  return transaction(async (tx) => {
    const item = await lockItem(tx, actor, input.itemId, input.version);
    refuseUnless(mayHandOverItem(actor, item));
    refuse(whyHandoverIsRefused(item, input.organisationId), {}, "organisationId");
    const to = await organisationOn(tx, input.organisationId, dayOf(now));
    const from = { fromId: item.leadOrganisationId, fromName: item.leadOrganisation?.name ?? "" };
    await tx.itemHandover.create({
      data: {
        ...{ itemId: item.id, ...from, toId: to.id, toName: to.name, reason: input.reason },
        ...by(actor, item.unitId, "handed", now),
      },
      select: { id: true },
    });
    await takeAway(tx, item, to);
    const { conclusionId, sign } = item;
    await tellDoers(
      tx,
      { id: conclusionId, sign, items: [{ ...item, leadOrganisationId: to.id }] },
      now,
    );
    const event = { type: "item.handedOver", from: from.fromName, to: to.name } as const;
    await recordEvent(tx, actor, { ...event, ...aboutItem(item) }, now);
    return { itemId: item.id, conclusionId };
  });
}

/** Any organisation of the city that exists today: after a reform an item may go anywhere. */
async function organisationOn(tx: Tx, id: string, day: Date) {
  const organisation = await tx.organisation.findFirst({
    where: { id, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: {
      id: true,
      name: true,
      posts: {
        where: { kind: { in: ["agencyHead", "committeeChair", "partySecretary", "frontChair"] } },
        select: {
          title: true,
          holdings: {
            where: { heldFrom: { lte: day }, OR: [{ heldTo: null }, { heldTo: { gte: day } }] },
            select: { id: true, person: { select: { fullName: true } } },
          },
        },
      },
    },
  });
  if (!organisation) throw new Refusal("organisation-not-of-unit", {}, "organisationId");
  const [head] = organisation.posts.flatMap(({ title, holdings }) =>
    holdings.map(({ id: holdingId, person }) => ({ holdingId, title, name: person.fullName })),
  );
  return { id: organisation.id, name: organisation.name, head };
}

async function takeAway(tx: Tx, item: LockedItem, to: Awaited<ReturnType<typeof organisationOn>>) {
  await tx.itemSupport.deleteMany({ where: { itemId: item.id, organisationId: to.id } });
  await tx.conclusionItem.update({
    where: { id: item.id },
    data: {
      leadOrganisationId: to.id,
      responsibleId: to.head?.holdingId ?? null,
      responsibleName: to.head?.name ?? null,
      responsiblePost: to.head?.title ?? null,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}
