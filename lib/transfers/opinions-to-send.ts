import { codeOfLead } from "@/lib/opinions/follow-lead";
import { lockOpinions } from "@/lib/opinions/lock-records";
import { isSettled } from "@/lib/opinions/rules";
import type { Actor, HeldPost } from "@/lib/platform/actor";
import { dayOf, formatDay, plainDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { findUnit, type ShortUnit } from "@/lib/units/queries";
import { boundaryNamed, whyUnitCannotAct } from "@/lib/units/rules";
import { openWay } from "./lock-items";
import { sendingPost } from "./policy";
import { isAnswerInWork } from "./put-back";
import { whyDatesAreWrong, whyNotSent } from "./rules";
import type { TransferInput } from "./schema";

const sendable = {
  ...{ id: true, code: true, unitId: true, conferenceId: true, handlingUnitId: true },
  ...{ leadOrganisationId: true, dueOn: true, receivedOn: true, competence: true },
  ...{ answerStatus: true, outcome: true, outcomeConfirmed: true },
} as const;

export type OpinionToSend = Awaited<ReturnType<typeof readSendable>>[number] & {
  /** The way by which it came to its sender; null where that is its own unit. */
  arrivedBy: string | null;
};

/** The unit in whose name the transmittal goes out, and the post by which the actor sends it. */
export type Sender = ShortUnit & { post: HeldPost };

/** The opinions of a transmittal, held until the transaction ends, and who sends them. */
export async function opinionsToSend(
  tx: Tx,
  actor: Actor,
  input: TransferInput,
  now: Date,
): Promise<{ opinions: OpinionToSend[]; sender: Sender }> {
  const ids = [...new Set(input.opinionIds)];
  await lockOpinions(tx, actor, ids);
  const opinions: OpinionToSend[] = [];
  for (const opinion of await readSendable(tx, ids)) {
    const lead = await codeOfLead(tx, opinion.id);
    refuse(lead ? "answered-with-matter" : null, { code: lead ?? "" }, "opinionIds");
    const way = await openWay(tx, opinion.id);
    const isAway = way !== null && way.transfer.toUnitId !== null;
    const why = whyNotSent({
      ...opinion,
      isSettled: isSettled(opinion),
      hasAnswerInWork: await isAnswerInWork(tx, opinion.id),
      arrived: isAway ? way.status : null,
      isAwaited: way !== null && !isAway,
    });
    refuse(why, { code: opinion.code }, "opinionIds");
    opinions.push({ ...opinion, arrivedBy: isAway ? way.id : null });
  }
  refuseWrongDates(opinions, input, now);
  return { opinions, sender: await senderOf(tx, actor, opinions, plainDate(input.sentOn)) };
}

function readSendable(tx: Tx, ids: string[]) {
  return tx.opinion.findMany({
    where: { id: { in: ids } },
    select: sendable,
    orderBy: [{ unitId: "asc" }, { year: "asc" }, { number: "asc" }],
  });
}

/** One transmittal has one sender, who may act for the unit of each opinion; no body that has ended issues a paper. */
async function senderOf(tx: Tx, actor: Actor, opinions: OpinionToSend[], day: Date) {
  const posts = opinions.map((opinion) => sendingPost(actor, opinion));
  refuseUnless(posts.every(Boolean));
  const post = found(posts[0]);
  refuseUnless(
    posts.every((other) => other?.unitId === post.unitId),
    "transfer-of-several-units",
  );
  const unit = found(await findUnit(tx, post.unitId));
  const why = whyUnitCannotAct(unit, day);
  if (why) throw new Refusal(why, { day: formatDay(boundaryNamed(unit, why)) }, "sentOn");
  return { ...unit, post };
}

function refuseWrongDates(opinions: OpinionToSend[], { sentOn, dueOn }: TransferInput, now: Date) {
  for (const { receivedOn } of opinions) {
    const dates = { sentOn: plainDate(sentOn), dueOn: dueOn ? plainDate(dueOn) : null, receivedOn };
    const wrong = whyDatesAreWrong(dates, now);
    if (wrong) throw new Refusal(wrong.why, { today: formatDay(dayOf(now)) }, wrong.field);
  }
}
