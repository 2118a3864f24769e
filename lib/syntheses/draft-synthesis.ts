import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, titleFor, unitsVisibleTo } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { mayDraftSynthesis } from "./policy";
import { whyNotDrafted } from "./rules";
import type { SynthesisInput } from "./schema";

/**
 * Begins a version of the Front's table of the opinions collected for a conference. What an officer
 * left out of the version before it stays out, with the reason.
 */
export function draftSynthesis(actor: Actor, input: SynthesisInput, now = new Date()) {
  return transaction(async (tx) => {
    const id = newId();
    const { conferenceId, moments } = input;
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier, conferenceId };

    const conference = await lockConference(tx, actor, conferenceId);
    const { unitId } = conference;
    refuseUnless(mayDraftSynthesis(actor, conference));
    const latest = await tx.synthesis.findFirst({
      where: { conferenceId },
      select: { id: true, number: true, state: true },
      orderBy: { number: "desc" },
    });
    refuse(whyNotDrafted(conference, latest));
    const number = (latest?.number ?? 0) + 1;
    await tx.synthesis.create({
      data: {
        ...{ id, conferenceId, number, moments, draftedAt: now },
        draftedById: actor.personId,
        draftedAsPost: titleFor(actor, unitId),
      },
      select: { id: true },
    });
    if (latest) await copyOmissions(tx, latest.id, id);
    const about = { subjectId: id, conferenceId, unitId };
    await recordEvent(tx, actor, { type: "synthesis.drafted", number, ...about }, now);
    return { id, conferenceId };
  });
}

async function lockConference(tx: Tx, actor: Actor, conferenceId: string) {
  await tx.$queryRaw`SELECT id FROM conference WHERE id = ${conferenceId}::uuid FOR NO KEY UPDATE`;
  const conference = await tx.conference.findFirst({
    where: { id: conferenceId, ...unitsVisibleTo(actor) },
    select: { unitId: true, status: true },
  });
  return found(conference);
}

async function copyOmissions(tx: Tx, from: string, to: string): Promise<void> {
  const omissions = await tx.synthesisOmission.findMany({
    where: { synthesisId: from },
    select: { opinionId: true, reason: true, omittedAt: true, omittedById: true },
  });
  await tx.synthesisOmission.createMany({
    data: omissions.map((omission) => ({ ...omission, synthesisId: to })),
  });
}
