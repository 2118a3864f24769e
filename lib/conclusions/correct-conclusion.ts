import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { refuse, refuseUnless } from "@/lib/refusals";
import { writeVersion } from "./keep-version";
import { aboutConclusion, lockConclusion, type LockedConclusion } from "./lock-conclusion";
import { mayDraftConclusion } from "./policy";
import { unsettledStatuses, whyNotCorrected } from "./rules";

/**
 * Begins the draft of a notice that corrects an issued one: its words, and its unsettled items,
 * which are followed under the correction once that is issued.
 */
export function correctConclusion(
  actor: Actor,
  { conclusionId }: { conclusionId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const issued = await lockConclusion(tx, actor, conclusionId);
    refuseUnless(mayDraftConclusion(actor, issued));
    refuse(whyNotCorrected(issued));
    const { conferenceId, unitId, form, abstract: about, opening, recipients, signerId } = issued;
    const open = await tx.conclusion.findFirst({
      where: { conferenceId, issuedAt: null },
      select: { id: true },
    });
    if (open) return { id: open.id, conferenceId };

    const id = newId(now.getTime());
    await tx.conclusion.create({
      data: {
        ...{ id, conferenceId, unitId, form, abstract: about, opening, recipients, signerId },
        ...{ correctsId: issued.id, startedAt: now, startedById: actor.personId },
        startedAs: titleFor(actor, unitId),
      },
      select: { id: true },
    });
    await copyText(tx, issued, id);
    await writeVersion(tx, actor, { id, unitId, version: 1 }, now);
    const event = { type: "conclusion.corrected", sign: issued.sign ?? "" } as const;
    await recordEvent(
      tx,
      actor,
      { ...event, ...aboutConclusion({ id, unitId, conferenceId }) },
      now,
    );
    return { id, conferenceId };
  });
}

async function copyText(tx: Tx, issued: LockedConclusion, conclusionId: string) {
  const places = new Map<string, string>();
  for (const { id, ...section } of issued.sections) {
    const copy = { id: newId(), conclusionId, ...section };
    await tx.conclusionSection.create({ data: copy, select: { id: true } });
    places.set(id, copy.id);
  }
  const items = await tx.conclusionItem.findMany({
    where: { conclusionId: issued.id, status: { in: unsettledStatuses }, carriedTo: null },
    include: { supporting: true, opinions: true },
  });
  for (const { supporting, opinions, ...item } of items) {
    const { position, content, decision, leadOrganisationId, dueOn, product } = item;
    const { responsibleId, responsibleName, responsiblePost } = item;
    await tx.conclusionItem.create({
      data: {
        ...{ conclusionId, position, content, decision, leadOrganisationId, dueOn, product },
        ...{ responsibleId, responsibleName, responsiblePost, carriedFromId: item.id },
        sectionId: places.get(item.sectionId)!,
        supporting: { create: supporting.map(({ organisationId }) => ({ organisationId })) },
        opinions: { create: opinions.map(({ opinionId }) => ({ opinionId })) },
      },
      select: { id: true },
    });
  }
}
