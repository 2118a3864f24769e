import { expect } from "vitest";
import { randomUUID } from "node:crypto";
import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import type { Competence } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay, isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { approveResponse } from "@/lib/responses/approve-response";
import { draftResponse } from "@/lib/responses/draft-response";
import { issueResponse } from "@/lib/responses/issue-response";
import { submitResponse } from "@/lib/responses/submit-response";
import { listTransfers } from "@/lib/transfers/list-transfers";
import { transferInput, type TransferInput } from "@/lib/transfers/schema";
import { sendTransfer } from "@/lib/transfers/send-transfer";
import { appoint } from "@/tests/support/appoint";
import { world, type World } from "@/tests/support/world";
import { conferenceIn, record } from "@/tests/integration/opinions/desk";

/** The cast, with people of the city and of phường Cầu Giấy who can answer, and two opinions ruled to be the city's. */
export async function transferable() {
  const w = await world();
  const conference = await conferenceIn(w, "planned");
  const cityLeader = await appoint(w.cityAdministrator, {
    ...{ fullName: "Đặng Thị Yến", unitId: w.units.hanoi.id, organisation: "partyCommittee" },
    ...{ kind: "deputyPartySecretary", title: "Phó Bí thư Thành ủy" },
  });
  const opinion = await record(w.frontOfficer, conference.id, {
    contributorName: "Trần Thị Hoa",
  });
  const second = await record(w.frontOfficer, conference.id, { text: "Đề nghị lắp đèn tín hiệu." });
  await ruled(w.secretariat, [opinion.id, second.id]);
  return { ...w, cityLeader, conference, opinion, second };
}

export type Transferable = Awaited<ReturnType<typeof transferable>>;

export function ruled(actor: Actor, opinionIds: string[], competence: Competence = "city") {
  return ruleOnCompetence(actor, { opinionIds, competence, reason: "Do Thành phố quản lý." });
}

/** Why it comes back, or is taken back. */
export const reason = "Không thuộc thẩm quyền.";

export const box = (actor: Actor, kind: "incoming" | "outgoing") =>
  listTransfers(actor, actor.unitId, { box: kind, state: null, page: 1 });

export const today = () => formatDay(dayOf(new Date()));
/** The same day as it is sent by a form: that of Vietnam, not of the machine. */
export const isoToday = () => isoDay(dayOf(new Date()));

/** As the form gives it: what is not said is as usual, to the city's People's Committee. */
export function aTransfer(
  { units }: { units: World["units"] },
  opinionIds: string[],
  changes: Record<string, unknown> = {},
): TransferInput {
  return transferInput.parse({
    ...{ opinionIds, toUnitId: units.hanoi.id, outsideBody: "", family: "state", form: "letter" },
    ...{ number: "", sentOn: today(), dueOn: "", signerId: "" },
    request: "Đề nghị xem xét, giải quyết theo thẩm quyền.",
    submissionKey: randomUUID(),
    ...changes,
  });
}

export function send(
  w: Transferable,
  actor: Actor,
  opinionIds: string[],
  changes: Record<string, unknown> = {},
) {
  return sendTransfer(actor, aTransfer(w, opinionIds, changes));
}

export async function itemsOf(transferId: string): Promise<string[]> {
  const items = await db.transferItem.findMany({
    where: { transferId },
    select: { id: true },
    orderBy: { position: "asc" },
  });
  return items.map(({ id }) => id);
}

export async function itemOf(transferId: string): Promise<string> {
  return (await itemsOf(transferId))[0]!;
}

/** Where an opinion is, and how its ways stand. */
export async function standingOf(opinionId: string) {
  const opinion = await db.opinion.findUniqueOrThrow({
    where: { id: opinionId },
    select: {
      ...{ answerStatus: true, dueOn: true, leadOrganisationId: true },
      handlingUnit: { select: { symbol: true } },
      transfers: { select: { status: true }, orderBy: { transfer: { sentAt: "asc" } } },
    },
  });
  const { handlingUnit, transfers, ...rest } = opinion;
  return { ...rest, at: handlingUnit.symbol, ways: transfers.map(({ status }) => status) };
}

/** The ordinary way of an answer: drafted and submitted by the office, approved by the leader, issued. */
export async function answer(office: Actor, leader: Actor, opinionId: string): Promise<void> {
  const { id: responseId } = await draftResponse(office, {
    opinionId,
    answererId: leader.posts[0]!.holdingId,
    body: "Sở Xây dựng lắp đèn tín hiệu xong trước ngày 30/12/2026.",
    submissionKey: randomUUID(),
  });
  await submitResponse(office, { responseId, version: 1 });
  await approveResponse(leader, { responseId, version: 2, checks: [], waiver: "Đã xem kỹ." });
  await issueResponse(office, {
    ...{ responseId, version: 3, documentNumber: "77/UBND-VP" },
    answeredOn: isoToday(),
  });
}

export const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });
