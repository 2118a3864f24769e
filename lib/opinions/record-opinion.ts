import type { NewEvent } from "@/lib/audit/events";
import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate, yearOf } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { nextNumber } from "@/lib/platform/number-series";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { mailReceiptLater } from "./leave-receipt";
import { conferenceForOpinions, type ConferenceForOpinions } from "./lock-records";
import { mayRecordOpinion } from "./policy";
import { whyOpinionIsRefused } from "./rules";
import type { OpinionInput } from "./schema";
import { setManyApart } from "./tell-apart";
import { isKindApart } from "./vocabulary";
import { findTopicFor } from "@/lib/topics/queries";

/**
 * Logs an opinion at a conference and gives it the next code of the unit in that year: TH-2024-018.
 * A complaint or denunciation is told apart at once. The same submission sent again gets the first
 * one's opinion, which is then not new.
 * @param alongside what becomes true with it, in the same transaction: the slip that it stands on
 */
export function recordOpinion(
  actor: Actor,
  input: OpinionInput,
  now = new Date(),
  alongside?: (tx: Tx, opinion: { id: string; code: string }) => Promise<void>,
) {
  return transaction(async (tx) => {
    const { events, ...opinion } = await recordIn(tx, actor, input, now);
    if (opinion.isNew) await alongside?.(tx, opinion);
    await recordEvents(tx, actor, events, now);
    return opinion;
  });
}

/** The same within a transaction that does more. The caller records the events, last of all. */
export async function recordIn(tx: Tx, actor: Actor, input: OpinionInput, now: Date) {
  const id = newId();
  const earlier = await earlierSubmission(tx, actor, input, id);
  if (earlier) return { ...(await recordedOpinion(tx, earlier)), isNew: false, events: [] };

  const conference = await conferenceForOpinions(tx, actor, input.conferenceId);
  refuseUnless(mayRecordOpinion(actor, conference));
  refuse(whyOpinionIsRefused(conference, input.moment), {}, "moment");
  if (input.siteId) found(conference.siteIds.find((siteId) => siteId === input.siteId));

  const { unitId } = conference;
  const topic = found(await findTopicFor(tx, unitId, input.topicId, dayOf(now)));
  const year = yearOf(conference.startsAt);
  const number = await nextNumber(tx, unitId, "opinion", year);
  const code = opinionCode(conference.symbol, year, number);
  await tx.opinion.create({
    data: {
      ...matterOf(input),
      ...{ id, code, unitId, handlingUnitId: unitId, year, number },
      conferenceId: conference.id,
      receivedOn: receivedOn(input, conference, now),
      recordedAt: now,
      recordedById: actor.personId,
      answeringLeader: topic.answeringLeader,
    },
    select: { id: true },
  });
  await keepContributor(tx, id, input);
  await setManyApart(tx, actor, [{ id, unitId, kind: input.kind }], now);
  if (input.contributorEmail && !isKindApart(input.kind)) await mailReceiptLater(tx, id, now);
  const about = { subjectId: id, opinionId: id, conferenceId: conference.id, unitId };
  const events: NewEvent[] = [{ type: "opinion.recorded", ...about, code }];
  if (isKindApart(input.kind)) events.push({ type: "opinion.setApart", ...about });
  return { id, code, isNew: true, events };
}

/** TH-2024-018: the sign of the unit, the year of its statistics, the number in that year. */
export function opinionCode(symbol: string, year: number, number: number): string {
  return `${symbol}-${year}-${String(number).padStart(3, "0")}`;
}

type Contributor = Pick<
  OpinionInput,
  "contributorName" | "contributorPhone" | "contributorAddress" | "contributorEmail"
>;

/** Keeps who raised the opinion, apart from it; an anonymous one leaves no row. */
export async function keepContributor(
  tx: Tx,
  opinionId: string,
  given: Contributor,
): Promise<void> {
  const contributor = contributorIn(given);
  if (!contributor) return;
  await tx.contributor.create({
    data: { opinionId, ...contributor },
    select: { opinionId: true },
  });
}

/** Who raised an opinion as it is kept; null for an anonymous one. */
export function contributorIn(given: Contributor) {
  const { contributorName: name, contributorPhone: phone } = given;
  const { contributorAddress: address, contributorEmail: email } = given;
  return name || phone || address || email ? { name, phone, address, email } : null;
}

/** The columns of an opinion that its input fills. */
export function matterOf({
  moment,
  channel,
  siteId,
  text,
  place,
  kind,
  topicId,
  sourceOrganisation,
}: Omit<OpinionInput, "conferenceId" | "submissionKey">) {
  return { moment, channel, siteId, text, place, kind, topicId, sourceOrganisation };
}

/** Without a day, what was said at a conference that has been held was received on its day. */
export function receivedOn(
  input: Pick<OpinionInput, "receivedOn" | "moment">,
  conference: Pick<ConferenceForOpinions, "startsAt">,
  now: Date,
): Date {
  if (input.receivedOn) return plainDate(input.receivedOn);
  const isOfTheDay = input.moment === "at" && conference.startsAt < now;
  return dayOf(isOfTheDay ? conference.startsAt : now);
}

async function recordedOpinion(tx: Tx, id: string) {
  const earlier = await tx.opinion.findUnique({ where: { id }, select: { id: true, code: true } });
  if (!earlier) throw new Refusal("recording-undone");
  return earlier;
}
