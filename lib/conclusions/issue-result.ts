import { recordEvent } from "@/lib/audit/record-event";
import { heldStatuses } from "@/lib/conferences/rules";
import { profileOn } from "@/lib/documents/form-profile";
import { signOf } from "@/lib/documents/official-wording";
import { docxType, writeDocx } from "@/lib/documents/write-docx";
import { issuerOf } from "@/lib/drafts/issuers";
import { getDraftSubject } from "@/lib/drafts/queries";
import { listSigners, type PossibleSigner } from "@/lib/drafts/signers";
import { fillRoom, keepRoom, removeOrphans, removeStored } from "@/lib/papers/store-file";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { takeDocumentNumber } from "@/lib/platform/document-number";
import { newId } from "@/lib/platform/ids";
import { onDisk } from "@/lib/platform/on-disk";
import { fileStorage, type Storage } from "@/lib/platform/storage";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { composeResult, type ResultSubject } from "./compose-result";
import { mayDraftConclusion } from "./policy";
import { whyNotIssuedOn } from "./rules";
import type { ResultIssue } from "./schema";

const type = { name: "THÔNG BÁO", symbol: "TB" };

/**
 * Issues the result notice of a conference: it takes its number in the unit's State notices of the
 * year and is kept among the papers for everybody, with its day and signer. One stands at a time.
 */
export async function issueResult(
  actor: Actor,
  input: ResultIssue,
  now = new Date(),
  openStorage = fileStorage,
) {
  const subject = found(await getDraftSubject(actor, input.conferenceId));
  refuseUnless(mayDraftConclusion(actor, subject));
  const day = plainDate(input.day);
  const signers = await listSigners(actor, { unitId: subject.unitId, day, family: "state" });
  const signer = signers.find(({ holdingId }) => holdingId === input.signerId);
  if (!signer) throw new Refusal("signer-not-in-post", {}, "signerId");
  const storage = await openStorage();
  await removeOrphans(storage, now);
  const fileKey = await keepRoom(docxType, now);
  try {
    const asked = { input, subject, day, signer, storage, fileKey };
    const paper = await transaction((tx) => write(tx, actor, asked, now));
    if (!paper.isNew) await removeStored(storage, fileKey);
    return paper;
  } catch (error) {
    await removeStored(storage, fileKey);
    throw error;
  }
}

type Asked = {
  input: ResultIssue;
  subject: ResultSubject;
  day: Date;
  signer: PossibleSigner;
  storage: Storage;
  fileKey: string;
};

async function write(tx: Tx, actor: Actor, asked: Asked, now: Date) {
  const { input, subject, day, signer, storage, fileKey } = asked;
  const { conferenceId, unitId, code } = subject;
  await tx.$queryRaw`SELECT 1 FROM conference WHERE id = ${conferenceId}::uuid FOR UPDATE`;
  const id = newId(now.getTime());
  const earlier = await earlierSubmission(tx, actor, input, id);
  if (earlier) return { id: earlier, conferenceId, isNew: false };
  await refuseUntimely(tx, conferenceId, day, now);

  const { number, sign } = await numberOf(tx, subject, day, { id, given: input.number });
  const marks = { number, day, signer, recipients: input.recipients };
  const content = await writeDocx([await composeResult(tx, subject, marks, now)]);
  await onDisk(content, (file) => fillRoom(tx, storage, fileKey, file));
  const title = "Thông báo kết quả hội nghị";
  await tx.paper.create({
    data: {
      ...{ id, conferenceId, kind: "result", title, number: sign, issuedOn: day },
      ...{ signerName: signer.name, signerTitle: signer.postTitle, audience: "public" },
      ...{ fileKey, fileName: `${title} - ${code}.docx` },
      ...{ addedAt: now, addedById: actor.personId, addedAsPost: titleFor(actor, unitId) },
    },
    select: { id: true },
  });
  const event = { type: "conclusion.resultIssued", sign, on: input.day } as const;
  await recordEvent(tx, actor, { ...event, subjectId: id, unitId, conferenceId }, now);
  return { id, conferenceId, isNew: true };
}

async function refuseUntimely(tx: Tx, conferenceId: string, day: Date, now: Date) {
  const conference = await tx.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    select: { status: true, startsAt: true },
  });
  refuse(heldStatuses.includes(conference.status) ? null : "conference-not-held-yet");
  refuse(whyNotIssuedOn(day, conference, now), {}, "day");
  const standing = await tx.paper.findFirst({
    where: { conferenceId, kind: "result", withdrawnAt: null, number: { not: null } },
    select: { number: true },
  });
  refuse(standing ? "result-issued" : null, { sign: standing?.number ?? "" });
}

async function numberOf(
  tx: Tx,
  { unitId, unit }: ResultSubject,
  day: Date,
  { id, given }: { id: string; given: number | null },
) {
  const issuer = issuerOf(unit, "state");
  const year = day.getUTCFullYear();
  const series = { unitId, name: `TB-${issuer.symbol}` as const, year };
  const number = await takeDocumentNumber(tx, series, { given, subjectId: id, field: "number" });
  const sign = signOf({ type, number: String(number), issuer }, profileOn("state", day));
  return { number, sign: sign ?? String(number) };
}
