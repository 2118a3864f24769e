import { randomUUID } from "node:crypto";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { noticeFile } from "@/lib/conclusions/notice-file";
import { removeItem } from "@/lib/conclusions/remove-item";
import { db } from "@/lib/platform/db";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { afterwards, drafted, held, versionOf } from "./concluded";

const said = "Cống ngõ 264 Âu Cơ đã được khơi thông toàn tuyến.";

/** A draft begun after the first opinion was reported as being settled, with or without the Front's no. */
async function draftedAfter(standing: "reported" | "contested") {
  const w = await held();
  const [opinion] = w.opinions;
  const { id: outcomeReportId } = await reportOutcome(
    w.secretariat,
    {
      ...{ opinionId: opinion!.id, version: 1, outcome: "inProgress", explanation: said },
      submissionKey: randomUUID(),
    },
    afterwards,
  );
  if (standing === "contested") {
    const judgement = "Cống vẫn tắc ở đoạn giữa.";
    await contestOutcome(w.frontOfficer, { outcomeReportId, judgement }, afterwards);
  }
  const { id } = await drafted(w);
  const { item } = await db.itemOpinion.findFirstOrThrow({
    where: { opinionId: opinion!.id, item: { conclusionId: id } },
    select: { item: { select: { id: true, decision: true } } },
  });
  return { ...w, conclusionId: id, item };
}

describe.each([
  ["reported", true],
  ["contested", false],
] as const)("an outcome as it was %s", (standing, isUsed) => {
  it(`is ${isUsed ? "" : "not "}the decision that the draft proposes`, async () => {
    const { item } = await draftedAfter(standing);
    expect(item.decision).toBe(isUsed ? said : null);
  });

  it(`is ${isUsed ? "" : "not "}the notice's word on an opinion without an item`, async () => {
    const { secretariat, conclusionId, item } = await draftedAfter(standing);
    const version = await versionOf(conclusionId);
    await removeItem(secretariat, { conclusionId, version, itemId: item.id }, afterwards);
    const file = await noticeFile(secretariat, conclusionId, afterwards);
    const { value } = await mammoth.extractRawText({ buffer: file!.content });
    expect(value.includes(said)).toBe(isUsed);
  });
});
