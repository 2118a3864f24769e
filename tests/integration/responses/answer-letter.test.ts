import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { answerDocument } from "@/lib/responses/answer-document";
import { answerable, submitted } from "./answerable";
import { issued, issuedOn, mailToFolder, raisedTwice } from "./issued";

mailToFolder();

describe("the letter", () => {
  it("says who is written to only where the name is asked for, and the look is in the trail", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    const open = async (isNamed: boolean) => {
      const { documents } = await answerDocument(w.secretariat, { responseId, isNamed }, issuedOn);
      return documents[0]!.blocks[0];
    };
    expect(await open(false)).toMatchObject({
      names: [`Người có ý kiến, kiến nghị mã ${w.opinion.code}`],
    });
    expect(await db.auditEvent.count({ where: { type: "contributor.viewed" } })).toBe(0);
    expect(await open(true)).toMatchObject({ names: ["Bà Trịnh Thị Hảo"] });
    expect(await db.auditEvent.count({ where: { type: "contributor.viewed" } })).toBe(1);
  });

  it("is written to each who raised the matter on a copy of their own, naming no other", async () => {
    const w = await answerable();
    const other = await raisedTwice(w);
    const responseId = await issued(w);
    const asked = { responseId, isNamed: true };
    const { documents } = await answerDocument(w.secretariat, asked, issuedOn);
    const copies = documents.map((copy) => JSON.stringify(copy));
    expect(copies).toHaveLength(2);
    expect(copies[0]).toContain("Bà Trịnh Thị Hảo");
    expect(copies[0]).not.toContain("Vũ Mạnh Cường");
    expect(copies[1]).toContain("Ông Vũ Mạnh Cường");
    expect(copies[1]).not.toContain("Trịnh Thị Hảo");
    expect(copies[1]).toContain(`Cùng nội dung này có các ý kiến, kiến nghị mã ${other.code}`);
    const looks = await db.auditEvent.count({ where: { type: "contributor.viewed" } });
    expect(looks).toBe(2);
  });

  it("is not found by another unit, and not written before it is approved", async () => {
    const w = await answerable();
    const { responseId } = await submitted(w);
    const asked = { responseId, isNamed: false };
    await expect(answerDocument(w.cauGiaySecretariat, asked)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(answerDocument(w.secretariat, asked)).rejects.toMatchObject({
      code: "answer-not-in-this-state",
    });
  });
});
