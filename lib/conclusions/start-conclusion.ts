import { recordEvent } from "@/lib/audit/record-event";
import { mayRunConference } from "@/lib/conferences/policy";
import { listSigners } from "@/lib/drafts/signers";
import { titleFor, unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db, transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { readDraftFacts } from "./draft-facts";
import { draftAbstract, draftOpening, draftSections, type DraftSection } from "./draft-text";
import { findLastNotice, listUnsettled, type Unsettled } from "./earlier-notices";
import { writeVersion } from "./keep-version";
import { aboutConclusion } from "./lock-conclusion";
import { whyNotDrafted } from "./rules";
import type { ConclusionStart } from "./schema";
import { countStandings, standingOn } from "./standing";

/**
 * Drafts the notice of a conference from its session: what was said and answered by group, an item
 * for each opinion that still needs work, and by name what earlier notices left unfinished.
 */
export async function startConclusion(actor: Actor, input: ConclusionStart, now = new Date()) {
  const { conferenceId, form } = input;
  const signerId = await headSigner(actor, input, now);
  return transaction(async (tx) => {
    const conference = await holdConference(tx, actor, conferenceId);
    refuse(whyNotDrafted(conference));
    const known = await tx.conclusion.findFirst({ where: { conferenceId }, select: { id: true } });
    if (known) return { id: known.id };

    const { unitId } = conference;
    const id = newId(now.getTime());
    const carried = await listUnsettled(tx, conference);
    const { facts, recipients } = await readDraftFacts(tx, conferenceId, form);
    const last = await lastFigures(tx, conference, carried.length, now);
    await tx.conclusion.create({
      data: {
        ...{ id, conferenceId, unitId, form },
        abstract: draftAbstract(facts),
        opening: draftOpening({ ...facts, last }),
        recipients: recipients.join("\n"),
        signerId,
        startedAt: now,
        startedById: actor.personId,
        startedAs: titleFor(actor, unitId),
      },
      select: { id: true },
    });
    await writeSections(tx, id, draftSections({ ...facts, last }), carried, now);
    await writeVersion(tx, actor, { id, unitId, version: 1 }, now);
    const about = aboutConclusion({ id, unitId, conferenceId });
    await recordEvent(tx, actor, { type: "conclusion.drafted", ...about }, now);
    return { id };
  });
}

async function holdConference(tx: Tx, actor: Actor, id: string) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM conference WHERE id = ${id}::uuid
      AND (${actor.seesAllUnits} OR unit_id = ANY (${actor.visibleUnitIds}::uuid[])) FOR UPDATE`;
  const conference = await tx.conference.findUniqueOrThrow({
    where: { id: found(row).id },
    select: { id: true, unitId: true, status: true, startsAt: true },
  });
  refuseUnless(mayRunConference(actor, conference));
  return conference;
}

async function lastFigures(
  tx: Tx,
  conference: { id: string; unitId: string; startsAt: Date },
  carried: number,
  now: Date,
) {
  const notice = await findLastNotice(tx, conference);
  if (!notice?.sign || !notice.issuedOn) return null;
  const items = await tx.conclusionItem.findMany({
    where: { conclusionId: notice.id },
    select: { status: true, percent: true, dueOn: true },
  });
  const { done, total } = countStandings(items.map((item) => standingOn(item, dayOf(now))));
  return { sign: notice.sign, issuedOn: notice.issuedOn, done, total, carried };
}

/** Asked before the transaction, which would otherwise wait for a second connection while it holds one. */
async function headSigner(actor: Actor, { conferenceId, form }: ConclusionStart, now: Date) {
  const where = { id: conferenceId, ...unitsVisibleTo(actor) };
  const { unitId } = found(await db.conference.findFirst({ where, select: { unitId: true } }));
  const signers = await listSigners(actor, { unitId, day: dayOf(now), family: form });
  return signers[0]?.holdingId ?? null;
}

async function writeSections(
  tx: Tx,
  conclusionId: string,
  drafted: DraftSection[],
  carried: Unsettled[],
  now: Date,
) {
  const sections = carried.length > 0 ? withCarried(drafted) : drafted;
  const rows = sections.map(({ kind, title, body, items, takesCarried }, position) => ({
    section: { id: newId(now.getTime()), conclusionId, position, kind, title, body },
    ...{ items, takesCarried },
  }));
  await tx.conclusionSection.createMany({ data: rows.map(({ section }) => section) });
  let position = 0;
  for (const { section, items, takesCarried } of rows) {
    const taken = takesCarried ? carried : [];
    for (const item of taken) {
      await takeUp(tx, { conclusionId, sectionId: section.id, position: position++ }, item);
    }
    for (const { opinionId, ...item } of items) {
      await tx.conclusionItem.create({
        data: {
          conclusionId,
          sectionId: section.id,
          position: position++,
          ...item,
          opinions: { create: { opinionId } },
        },
        select: { id: true },
      });
    }
  }
}

function withCarried(sections: DraftSection[]): DraftSection[] {
  const at = sections.findIndex(({ kind }) => kind === "upperLevel");
  return sections.toSpliced(at, 0, {
    kind: "group",
    title: "Nhiệm vụ chuyển tiếp từ thông báo kỳ trước",
    body: "",
    items: [],
    takesCarried: true,
  });
}

type Place = { conclusionId: string; sectionId: string; position: number };

/** An unfinished item named again: the day is to be set anew, and whoever no longer exists is not charged. */
export async function takeUp(
  tx: Tx,
  place: Place,
  item: Omit<Unsettled, "conclusion" | "status" | "dueOn">,
) {
  const stillThere = item.leadOrganisation?.validTo === null;
  return tx.conclusionItem.create({
    data: {
      ...place,
      content: item.content,
      decision: item.decision,
      product: item.product,
      leadOrganisationId: stillThere ? item.leadOrganisationId : null,
      ...(stillThere && {
        responsibleId: item.responsibleId,
        responsibleName: item.responsibleName,
        responsiblePost: item.responsiblePost,
      }),
      carriedFromId: item.id,
      supporting: {
        create: stillThere ? item.supporting.map(({ organisationId }) => ({ organisationId })) : [],
      },
    },
    select: { id: true },
  });
}
