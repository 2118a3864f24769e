import { recordEvent } from "@/lib/audit/record-event";
import { ofOrdinaryKind } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";
import { formatDayOf, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { reachOf } from "@/lib/platform/unit-tree";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { keepVersion } from "./keep-version";
import { aboutConclusion, lockConclusion, type LockedConclusion } from "./lock-conclusion";
import { mayDraftConclusion } from "./policy";
import { whyNotDueOn, whyNotEdited } from "./rules";
import { type Charge, type ItemChange, mostItems, type NewItem } from "./schema";

/** Adds an item to a draft; what it still lacks is asked for before the notice is issued. */
export function addItem(actor: Actor, input: NewItem, now = new Date()) {
  return transaction(async (tx) => {
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    const conclusion = await draftToWrite(tx, actor, input, earlier !== null);
    if (earlier) return { id: earlier, conferenceId: conclusion.conferenceId };

    const { _max, _count } = await tx.conclusionItem.aggregate({
      where: { conclusionId: conclusion.id },
      _max: { position: true },
      _count: true,
    });
    refuse(_count >= mostItems ? "conclusion-full" : null, { most: mostItems });
    const { links, ...columns } = await columnsOf(tx, conclusion, input);
    await tx.conclusionItem.create({
      data: {
        id,
        conclusionId: conclusion.id,
        position: (_max.position ?? -1) + 1,
        ...columns,
        ...created(links),
      },
      select: { id: true },
    });
    await keepVersion(tx, actor, conclusion, now);
    const about = aboutConclusion(conclusion);
    await recordEvent(tx, actor, { type: "conclusion.itemAdded", ...about }, now);
    return { id, conferenceId: conclusion.conferenceId };
  });
}

export function changeItem(actor: Actor, input: ItemChange, now = new Date()) {
  return transaction(async (tx) => {
    const conclusion = await draftToWrite(tx, actor, input);
    const { itemId: id } = input;
    const item = found(
      await tx.conclusionItem.findFirst({
        where: { id, conclusionId: conclusion.id },
        select: { dueOn: true },
      }),
    );
    const keptDay = conclusion.correctsId === null ? null : item.dueOn;
    const { links, ...columns } = await columnsOf(tx, conclusion, input, keptDay);
    await tx.itemSupport.deleteMany({ where: { itemId: id } });
    await tx.itemOpinion.deleteMany({ where: { itemId: id } });
    await tx.conclusionItem.update({
      where: { id },
      data: { ...columns, ...created(links) },
      select: { id: true },
    });
    await keepVersion(tx, actor, conclusion, now);
    const about = aboutConclusion(conclusion);
    await recordEvent(tx, actor, { type: "conclusion.itemChanged", ...about }, now);
    return { id, conferenceId: conclusion.conferenceId };
  });
}

/** The draft that an item belongs to, by whoever may write in it. */
export async function draftToWrite(
  tx: Tx,
  actor: Actor,
  { conclusionId, version }: { conclusionId: string; version: number },
  isRepeated = false,
): Promise<LockedConclusion> {
  const conclusion = await lockConclusion(
    tx,
    actor,
    conclusionId,
    isRepeated ? undefined : version,
  );
  refuseUnless(mayDraftConclusion(actor, conclusion));
  refuse(whyNotEdited(conclusion));
  return conclusion;
}

async function columnsOf(
  tx: Tx,
  conclusion: LockedConclusion,
  charge: Charge,
  keptDay: Date | null = null,
) {
  const { sectionId, content, decision, leadOrganisationId, product } = charge;
  found(conclusion.sections.find(({ id }) => id === sectionId));
  const { conference } = conclusion;
  const dueOn = charge.dueOn === null ? null : plainDate(charge.dueOn);
  refuse(
    whyNotDueOn(dueOn, conference, keptDay),
    { day: formatDayOf(conference.startsAt) },
    "dueOn",
  );
  const supportingIds = charge.supportingIds.filter((id) => id !== leadOrganisationId);
  await refuseStrangers(tx, conclusion, [...supportingIds, leadOrganisationId]);
  const opinions = await tx.opinion.findMany({
    where: {
      id: { in: charge.opinionIds },
      conferenceId: conclusion.conferenceId,
      ...ofOrdinaryKind,
    },
    select: { id: true },
  });
  return {
    ...{ sectionId, content, decision, leadOrganisationId, dueOn, product },
    ...(await responsibleOf(tx, conclusion, charge.responsibleId)),
    links: { supportingIds, opinionIds: opinions.map(({ id }) => id) },
  };
}

function created({ supportingIds, opinionIds }: { supportingIds: string[]; opinionIds: string[] }) {
  return {
    supporting: { create: supportingIds.map((organisationId) => ({ organisationId })) },
    opinions: { create: opinionIds.map((opinionId) => ({ opinionId })) },
  };
}

/** Charged are organisations of the unit, of those below it and of those whose records it keeps. */
async function refuseStrangers(tx: Tx, { unitId }: LockedConclusion, ids: (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const known = await tx.organisation.count({
    where: { id: { in: wanted }, unit: await unitsThatAct(unitId, tx) },
  });
  if (known !== wanted.length)
    throw new Refusal("organisation-not-of-unit", {}, "leadOrganisationId");
}

/** Filter for the units whose organisations and people a notice may charge. */
export async function unitsThatAct(unitId: string, from?: Tx) {
  const { actsFor: units } = await reachOf(unitId, from);
  return {
    OR: [
      { id: { in: units } },
      { parentId: { in: units } },
      { keepsRecords: { some: { id: unitId } } },
    ],
  };
}

async function responsibleOf(tx: Tx, { unitId }: LockedConclusion, holdingId: string | null) {
  if (holdingId === null)
    return { responsibleId: null, responsibleName: null, responsiblePost: null };
  const holding = await tx.postHolding.findFirst({
    where: { id: holdingId, post: { organisation: { unit: await unitsThatAct(unitId, tx) } } },
    select: { id: true, person: { select: { fullName: true } }, post: { select: { title: true } } },
  });
  if (!holding) throw new Refusal("responsible-not-in-post", {}, "responsibleId");
  return {
    responsibleId: holding.id,
    responsibleName: holding.person.fullName,
    responsiblePost: holding.post.title,
  };
}
