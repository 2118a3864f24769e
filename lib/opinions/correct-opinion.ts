import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, isoDay, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { conferenceForOpinions, lockOpinion, type LockedOpinion } from "./lock-records";
import { mayCorrectOpinion } from "./policy";
import { keepContributor } from "./record-opinion";
import { whyOpinionIsRefused, whyTextStays } from "./rules";
import type { OpinionCorrection } from "./schema";
import { findTopicFor } from "@/lib/topics/queries";

/** Corrects what was typed of an opinion. The trail names the fields, never what stood in them. */
export async function correctOpinion(actor: Actor, input: OpinionCorrection, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinion(tx, actor, input.opinionId, input.version);
    refuseUnless(mayCorrectOpinion(actor, opinion));
    const isOtherTopic = input.topicId !== opinion.topicId;
    if (isOtherTopic) found(await findTopicFor(tx, opinion.unitId, input.topicId, dayOf(now)));
    const corrected = correctedFields(input, opinion);
    const fields = changedFields(opinion, corrected);
    if (fields.includes("text")) refuse(whyTextStays(opinion), {}, "text");
    await refuseWrongConference(tx, actor, opinion, input, fields);
    if (input.contributorChange !== "keep") fields.push("contributor");
    if (fields.length === 0) return { id: opinion.id, code: opinion.code };

    await tx.opinion.update({
      where: { id: opinion.id },
      data: { ...corrected, version: { increment: 1 } },
      select: { id: true },
    });
    await changeContributor(tx, input);
    const { id, code, unitId, conferenceId } = opinion;
    const about = { subjectId: id, opinionId: id, conferenceId, unitId };
    const told = fields.map((name) => (name === "kind" ? "opinionKind" : name));
    await recordEvent(tx, actor, { type: "opinion.corrected", ...about, fields: told }, now);
    return { id, code };
  });
}

function correctedFields(input: OpinionCorrection, opinion: LockedOpinion) {
  const { moment, channel, siteId, text, place, kind, topicId, sourceOrganisation } = input;
  return {
    ...{ moment, channel, siteId, text, place, kind, topicId, sourceOrganisation },
    answeringLeader: input.answeringLeader,
    receivedOn: input.receivedOn ? plainDate(input.receivedOn) : opinion.receivedOn,
  };
}

type Corrected = ReturnType<typeof correctedFields>;

function changedFields(opinion: LockedOpinion, corrected: Corrected): string[] {
  const same = (one: unknown, other: unknown) =>
    one instanceof Date && other instanceof Date ? isoDay(one) === isoDay(other) : one === other;
  return (Object.keys(corrected) as (keyof Corrected)[]).filter(
    (name) => !same(opinion[name], corrected[name]),
  );
}

async function refuseWrongConference(
  tx: Tx,
  actor: Actor,
  { conferenceId }: LockedOpinion,
  { moment, siteId }: OpinionCorrection,
  fields: string[],
) {
  if (!fields.includes("moment") && !fields.includes("siteId")) return;
  if (!conferenceId) return void found(siteId === null ? true : null);
  const conference = await conferenceForOpinions(tx, actor, conferenceId);
  if (fields.includes("moment")) refuse(whyOpinionIsRefused(conference, moment), {}, "moment");
  if (siteId) found(conference.siteIds.find((id) => id === siteId));
}

async function changeContributor(tx: Tx, input: OpinionCorrection): Promise<void> {
  if (input.contributorChange === "keep") return;
  await tx.contributor.deleteMany({ where: { opinionId: input.opinionId } });
  if (input.contributorChange === "replace") await keepContributor(tx, input.opinionId, input);
}
