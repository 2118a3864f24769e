import { recordEvent } from "@/lib/audit/record-event";
import { profileOn } from "@/lib/documents/form-profile";
import { signOf } from "@/lib/documents/official-wording";
import { whyFormIsWrong } from "@/lib/documents/why-form-is-wrong";
import { issuerOf } from "@/lib/drafts/issuers";
import { listSigners } from "@/lib/drafts/signers";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { db, transaction, type Tx } from "@/lib/platform/db";
import { takeDocumentNumber } from "@/lib/platform/document-number";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { carryOver } from "./carry-over";
import { composeNotice } from "./compose-notice";
import { concludeConference } from "./conclude-conference";
import { keepVersion } from "./keep-version";
import { listLeftOver } from "./left-over";
import { aboutConclusion, lockConclusion } from "./lock-conclusion";
import { noticeFields, type NoticeRecord } from "./notice-record";
import { tellDoers } from "./notices";
import { conclusionsVisibleTo, mayDraftConclusion } from "./policy";
import { isPast, missingOf, whyNotEdited, whyNotIssued, whyNotIssuedOn } from "./rules";
import type { IssueInput } from "./schema";
import { termOn } from "./terms";

/**
 * Gives a draft its number, day and signer, and freezes it. Refused while an item lacks one of who,
 * what, when, whose responsibility and what product, or an opinion of the conference has neither
 * answer nor item nor reason, which are then named. Items of earlier notices that it names again are
 * carried over; the conference is concluded.
 */
export async function issueConclusion(actor: Actor, input: IssueInput, now = new Date()) {
  const day = plainDate(input.day);
  const signers = await signersOn(actor, input.conclusionId, day);
  return transaction(async (tx) => {
    const conclusion = await lockConclusion(tx, actor, input.conclusionId, input.version);
    refuseUnless(mayDraftConclusion(actor, conclusion));
    refuse(whyNotEdited(conclusion));
    refuse(whyNotIssuedOn(day, conclusion.conference, now), {}, "day");
    const { id } = conclusion;
    const notice = await tx.conclusion.findUniqueOrThrow({ where: { id }, select: noticeFields });
    await refuseUnready(tx, notice, day);
    const signer = signers.find(({ holdingId }) => holdingId === notice.signerId);
    if (!signer) throw new Refusal("signer-not-in-post", {}, "day");
    const document = await composeNotice(tx, notice, { number: input.number, day, signer }, now);
    const faults = whyFormIsWrong(document);
    refuse(
      faults.length > 0 && !input.anyway ? "form-has-faults" : null,
      { count: faults.length },
      "anyway",
    );

    await keepVersion(tx, actor, conclusion, now);
    await tx.$executeRaw`UPDATE conclusion_item SET first_due_on = due_on WHERE conclusion_id = ${id}::uuid`;
    await carryOver(tx, actor, notice, now);
    await concludeConference(tx, actor, conclusion.conferenceId, now);
    const { number, sign } = await numberOf(tx, notice, day, input.number);
    await tx.conclusion.update({
      where: { id },
      data: {
        ...{ number, sign, issuedOn: day, issuedAt: now, issuedById: actor.personId },
        ...{ issuedAs: titleFor(actor, conclusion.unitId) },
        ...{ signerId: signer.holdingId, signerName: signer.name, signerRank: signer.rank },
        ...{ draftingById: null, draftingBy: null, draftingAt: null },
      },
      select: { id: true },
    });
    await tellDoers(tx, { id, sign, items: notice.items }, now);
    const event = { type: "conclusion.issued", sign, on: input.day } as const;
    await recordEvent(tx, actor, { ...event, ...aboutConclusion(conclusion) }, now);
    return { id, sign, conferenceId: conclusion.conferenceId };
  });
}

const mostNamed = 10;

async function refuseUnready(tx: Tx, notice: NoticeRecord, day: Date): Promise<void> {
  const unclear = notice.items.filter((item) => missingOf(item).length > 0);
  const leftOver = await listLeftOver(tx, notice);
  const codes = leftOver
    .slice(0, mostNamed)
    .map(({ code }) => code)
    .join(", ");
  const count = unclear.length || leftOver.length;
  // A correction names the days of the notice that it corrects.
  const past = notice.corrects ? 0 : notice.items.filter((item) => isPast(item, day)).length;
  refuse(past > 0 ? "conclusion-items-past" : null, { count: past }, "day");
  refuse(whyNotIssued({ unclearItems: unclear.length, leftOver }), { count, codes });
}

/**
 * Who may sign on the day of the notice: each holds a post then that signs in its form. Asked before
 * the transaction, which would otherwise wait for a second connection while it holds one; a draft that
 * is changed meanwhile has another version.
 */
async function signersOn(actor: Actor, id: string, day: Date) {
  const where = { AND: [{ id }, conclusionsVisibleTo(actor)] };
  const draft = found(
    await db.conclusion.findFirst({ where, select: { unitId: true, form: true } }),
  );
  return listSigners(actor, { unitId: draft.unitId, day, family: draft.form });
}

/** The Party counts through a term of its committee, the State through a year. */
async function numberOf(tx: Tx, notice: NoticeRecord, day: Date, given: number | null) {
  const { id, unitId, unit, form } = notice;
  const issuer = issuerOf(unit, form);
  const term = form === "party" ? await termOn(tx, unitId, day) : null;
  if (form === "party" && !term && given === null)
    throw new Refusal("term-not-stated", {}, "number");
  const year = form === "party" ? (term?.beginsOn.getUTCFullYear() ?? 0) : day.getUTCFullYear();
  const series = { unitId, name: `TB-${issuer.symbol}` as const, year };
  const number = await takeDocumentNumber(tx, series, { given, subjectId: id, field: "number" });
  const type = { name: "THÔNG BÁO", symbol: "TB" };
  const sign = signOf({ type, number: String(number), issuer }, profileOn(form, day));
  return { number, sign: sign ?? String(number) };
}
