import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { outboxPayload } from "@/lib/platform/outbox";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { returnResponse } from "@/lib/responses/return-response";
import { answerable, dayAfter, draftOf, submitted, type Answerable } from "./answerable";

it("tells the leader of a submitted draft, its authors of a return, the Front of an outcome", async () => {
  const w = await answerable();
  await giveAddresses(w);

  const { responseId } = await submitted(w);
  const comment = "Nêu rõ ngày.";
  await returnResponse(w.committeeChair, { responseId, version: 2, comment }, dayAfter);
  await reportOutcome(w.secretariat, outcomeOf(w), dayAfter);

  const told = await mails();
  const toldOf = (subject: string) =>
    told
      .filter((mail) => mail.subject === subject)
      .map((mail) => mail.personId)
      .sort();
  expect(toldOf("Trả lời ý kiến PTH-2026-001 chờ duyệt")).toEqual([w.committeeChair.personId]);
  expect(toldOf("Trả lời ý kiến PTH-2026-001 được trả lại")).toEqual([w.agencyOfficer.personId]);
  expect(toldOf("Kết quả giải quyết ý kiến PTH-2026-001 chờ xác nhận")).toEqual(
    [w.frontOfficer.personId, w.frontChair.personId].sort(),
  );
  expect(told).toHaveLength(4);
});

it("carries no words of the opinion, the answer or the comment", async () => {
  const w = await answerable();
  await giveAddresses(w);
  const { responseId } = await submitted(w);
  await returnResponse(
    w.committeeChair,
    { responseId, version: 2, comment: "Nêu rõ ngày." },
    dayAfter,
  );
  const sent = JSON.stringify(await db.outboxMessage.findMany());
  for (const words of ["giấy chứng nhận", draftOf(w).body.slice(0, 30), "Nêu rõ ngày"]) {
    expect(sent).not.toContain(words);
  }
});

it("tells whoever reported an outcome and the agency that the Front contested it", async () => {
  const w = await answerable();
  await giveAddresses(w);
  const { id } = await reportOutcome(w.agencyOfficer, outcomeOf(w), dayAfter);
  await db.outboxMessage.deleteMany();
  const judgement = "Nước vẫn ngập.";
  await contestOutcome(w.frontOfficer, { outcomeReportId: id, judgement }, dayAfter);
  expect((await mails()).map(({ personId }) => personId)).toEqual([w.agencyOfficer.personId]);
  expect(JSON.stringify(await mails())).not.toContain(judgement);
});

it("writes to nobody without an address, or whose account is disabled", async () => {
  const w = await answerable();
  await giveAddresses(w);
  await db.person.update({ where: { id: w.frontChair.personId }, data: { email: null } });
  await db.account.update({
    where: { id: w.frontOfficer.accountId },
    data: { disabledAt: dayAfter },
  });
  await reportOutcome(w.secretariat, outcomeOf(w), dayAfter);
  expect(await mails()).toEqual([]);
});

async function giveAddresses(w: Answerable) {
  for (const { personId } of [w.committeeChair, w.agencyOfficer, w.frontOfficer, w.frontChair]) {
    await db.person.update({
      where: { id: personId },
      data: { email: `${personId}@phuong.example` },
    });
  }
}

async function mails() {
  const messages = await db.outboxMessage.findMany();
  return messages.map(({ payload }) => outboxPayload.mail.parse(payload));
}

function outcomeOf({ opinion }: Answerable) {
  return {
    opinionId: opinion.id,
    version: 2,
    outcome: "inProgress" as const,
    explanation: "Đang lập dự toán.",
    submissionKey: randomUUID(),
  };
}
