import type { NewEvent } from "@/lib/audit/events";
import { recordEvents } from "@/lib/audit/record-events";
import { lockOpinion, type LockedOpinion } from "@/lib/opinions/lock-records";
import { opinionCode } from "@/lib/opinions/record-opinion";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { takeNumbers } from "@/lib/platform/number-series";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { findTopicFor } from "@/lib/topics/queries";
import { linkToSlips } from "./link-to-slips";
import { mayGroupOpinions } from "./policy";
import { whyNotSplit } from "./rules";
import type { SplitInput } from "./schema";

/**
 * Makes several opinions of a text that holds several. The first part keeps the code, so that what
 * is counted are the opinions after splitting and never the text beside them; the whole text is kept
 * with the split. The others get codes of their own, and the same source and contributor.
 */
export function splitOpinion(actor: Actor, input: SplitInput, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinion(tx, actor, input.opinionId);
    refuseUnless(mayGroupOpinions(actor, opinion));
    const splitId = newId(now.getTime());
    const { id, code } = opinion;
    if (await earlierSubmission(tx, actor, input, splitId)) return { id, code };
    await lockOpinion(tx, actor, input.opinionId, input.version);
    const whole = await wholeOf(tx, id);
    refuse(whyNotSplit({ ...opinion, ...whole }));
    refuse(input.parts.length < 2 ? "split-needs-two" : null);
    const parts = await withTopics(tx, opinion.unitId, input.parts, now);

    await tx.opinionSplit.create({
      data: { id: splitId, text: opinion.text, splitAt: now, splitById: actor.personId },
      select: { id: true },
    });
    const [first, ...others] = parts;
    await tx.opinion.update({
      where: { id },
      data: { ...found(first), splitId, version: { increment: 1 } },
      select: { id: true },
    });
    const made = await writeParts(tx, actor, { ...opinion, ...whole }, others, splitId, now);
    const linked = await linkToSlips(tx, actor, opinion, made, now);
    await recordEvents(tx, actor, [...eventsOf(opinion, made), ...linked], now);
    return { id, code };
  });
}

type Part = Awaited<ReturnType<typeof withTopics>>[number];

async function withTopics(tx: Tx, unitId: string, parts: SplitInput["parts"], now: Date) {
  const those = [];
  for (const { text, topicId } of parts) {
    const topic = found(await findTopicFor(tx, unitId, topicId, dayOf(now)));
    those.push({ text, topicId: topic.id, answeringLeader: topic.answeringLeader });
  }
  return those;
}

/** What the parts take over from the text they are split from, and what forbids to split it. */
async function wholeOf(tx: Tx, id: string) {
  const whole = await tx.opinion.findUniqueOrThrow({
    where: { id },
    select: {
      year: true,
      kind: true,
      matterId: true,
      splitId: true,
      unit: { select: { symbol: true } },
      contributor: { select: { name: true, phone: true, address: true } },
      responses: { where: { status: { not: "issued" } }, select: { id: true }, take: 1 },
    },
  });
  return {
    ...whole,
    hasAnswerInWork: whole.responses.length > 0,
    isInMatter: whole.matterId !== null,
    isSplit: whole.splitId !== null,
  };
}

type Whole = LockedOpinion & Awaited<ReturnType<typeof wholeOf>>;

async function writeParts(
  tx: Tx,
  actor: Actor,
  whole: Whole,
  parts: Part[],
  splitId: string,
  now: Date,
) {
  const { unitId, conferenceId, siteId, moment, channel, place, sourceOrganisation } = whole;
  const { receivedOn, year, kind, contributor } = whole;
  const last = await takeNumbers(tx, unitId, "opinion", year, parts.length);
  const rows = parts.map((part, at) => {
    const number = last - parts.length + 1 + at;
    return {
      ...part,
      ...{ unitId, handlingUnitId: unitId, conferenceId, siteId, moment, channel, place },
      ...{ sourceOrganisation, receivedOn, year, kind, splitId, number },
      ...{ id: newId(now.getTime() + at), code: opinionCode(whole.unit.symbol, year, number) },
      ...{ recordedAt: now, recordedById: actor.personId },
    };
  });
  await tx.opinion.createMany({ data: rows });
  if (contributor) {
    const shared = rows.map(({ id }) => ({ opinionId: id, ...contributor }));
    await tx.contributor.createMany({ data: shared });
  }
  return rows;
}

function eventsOf(
  { id, code, unitId, conferenceId }: LockedOpinion,
  parts: { id: string; code: string }[],
): NewEvent[] {
  const about = { unitId, conferenceId };
  const codes = [code, ...parts.map((part) => part.code)];
  return [
    { type: "opinion.split", parts: codes, subjectId: id, opinionId: id, ...about },
    ...parts.map((part) => ({
      ...{ type: "opinion.splitOff" as const, from: code },
      ...{ subjectId: part.id, opinionId: part.id, ...about },
    })),
  ];
}
