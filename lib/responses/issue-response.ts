import { promiseDay } from "@/lib/assignments/promise-day";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { db, transaction, type Tx } from "@/lib/platform/db";
import { nextNumber } from "@/lib/platform/number-series";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { settleWays } from "@/lib/transfers/settle-ways";
import { aboutPartOf } from "./about-part";
import {
  issuingUnitOf,
  type LetterSigner,
  listLetterSigners,
  seriesOf,
  signerAmong,
  signOfLetter,
} from "./letter-signers";
import { lockResponse, type OpinionToAnswer, refuseStale } from "./lock-answer";
import { mayIssueResponse } from "./policy";
import { owePublicising } from "./owe-publicising";
import { whyNotAnsweredOn, whyNotMoved } from "./rules";
import type { IssueResponseInput } from "./schema";
import { sendToRecipients } from "./send-to-recipients";
import { setAxes } from "./set-axes";
import { takeStep } from "./take-step";

/**
 * Gives an approved answer its date, number and signer, and sends it to its recipients. A final one
 * answers the opinion in writing; an interim one leaves it open until the day it promises.
 */
export async function issueResponse(actor: Actor, input: IssueResponseInput, now = new Date()) {
  const answeredOn = plainDate(input.answeredOn);
  const { unitId, signers } = await possibleSigners(actor, input.responseId, answeredOn);
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, input.responseId);
    refuseUnless(mayIssueResponse(actor, opinion));
    await refuseStale(tx, response, input.version);
    refuse(whyNotMoved(response, "issue"));
    refuse(whyNotAnsweredOn(answeredOn, opinion.receivedOn, now), {}, "answeredOn");
    const signer = signerAmong(signers, input.signerId, response.answererId);
    const issuingUnitId = unitId ?? opinion.handlingUnitId;
    const numbered = await numberOf(tx, input, { issuingUnitId, signer, answeredOn });

    await tx.response.update({
      where: { id: response.id },
      data: { ...numbered, ...signerColumns(signer), issuingUnitId, answeredOn },
      select: { id: true },
    });
    const of = { responseId: response.id, unitId: opinion.handlingUnitId };
    await takeStep(tx, actor, of, { to: "issued" }, now);
    if (response.isInterim) {
      await promiseFinal(tx, actor, { opinion, response, number: numbered.documentNumber }, now);
    } else await setAxes(tx, opinion.id, { answerStatus: "answeredInWriting" });
    await sendToRecipients(tx, { opinion, responseId: response.id, input, answeredOn }, now);
    await owePublicising(tx, actor, { opinion, responseId: response.id, input }, now);
    if (!response.isInterim) await settleWays(tx, actor, opinion.id, now);
    const about = aboutPartOf(opinion, response.id);
    const issued = { number: numbered.documentNumber, on: input.answeredOn };
    await recordEvent(tx, actor, { type: "response.issued", ...issued, ...about }, now);
    return { code: opinion.code };
  });
}

/** Read before the transaction; that the actor may issue at all is asked within it. */
async function possibleSigners(actor: Actor, responseId: string, day: Date) {
  const { opinion } = found(
    await db.response.findUnique({
      where: { id: responseId },
      select: { opinion: { select: { handlingUnitId: true } } },
    }),
  );
  const unitId = issuingUnitOf(actor, opinion.handlingUnitId);
  return { unitId, signers: unitId ? await listLetterSigners(actor, unitId, day) : [] };
}

type Numbering = { issuingUnitId: string; signer: LetterSigner | null; answeredOn: Date };

/** The number the records clerk typed, else the next of the unit's series of that year: no letter goes out without. */
async function numberOf(
  tx: Tx,
  input: IssueResponseInput,
  { issuingUnitId, signer, answeredOn }: Numbering,
) {
  const typed = input.numbering === "series" ? null : input.documentNumber;
  if (typed) return { documentNumber: typed };
  const family = signer?.family ?? "state";
  const seriesYear = answeredOn.getUTCFullYear();
  const seriesNumber = await nextNumber(tx, issuingUnitId, seriesOf[family], seriesYear);
  const given = { family, number: seriesNumber, day: answeredOn };
  const documentNumber = await signOfLetter(tx, issuingUnitId, given);
  return { documentNumber, family, seriesYear, seriesNumber };
}

function signerColumns(signer: LetterSigner | null) {
  if (!signer) return {};
  const { holdingId, name, postTitle, rank, family } = signer;
  return { signerId: holdingId, signerName: name, signerPost: postTitle, signerRank: rank, family };
}

type Interim = {
  opinion: OpinionToAnswer;
  response: { finalDueOn: Date | null };
  number: string | null;
};

/** The final answer is due on the day that this one names; told in Vietnamese, like all papers. */
async function promiseFinal(
  tx: Tx,
  actor: Actor,
  { opinion, response, number }: Interim,
  now: Date,
): Promise<void> {
  const dueOn = found(response.finalDueOn);
  const reason = `Văn bản trả lời bước đầu số ${number} hẹn trả lời chính thức`;
  await promiseDay(tx, actor, opinion, { dueOn, reason }, now);
}
