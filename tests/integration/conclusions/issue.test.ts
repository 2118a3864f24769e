import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { correctConclusion } from "@/lib/conclusions/correct-conclusion";
import { noticeFile } from "@/lib/conclusions/notice-file";
import { removeItem } from "@/lib/conclusions/remove-item";
import { startConclusion } from "@/lib/conclusions/start-conclusion";
import { stateLeftOver, withdrawLeftOver } from "@/lib/conclusions/state-left-over";
import { isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import {
  afterwards,
  clarify,
  drafted,
  eventsOf,
  held,
  heldConference,
  issue,
  issued,
  on,
  versionOf,
  type Held,
} from "./concluded";

async function withoutFirstItem(w: Held) {
  const { id: conclusionId } = await drafted(w);
  await clarify(w, conclusionId);
  const { id: itemId } = await db.conclusionItem.findFirstOrThrow({
    where: { conclusionId },
    orderBy: { position: "asc" },
  });
  const version = await versionOf(conclusionId);
  await removeItem(w.secretariat, { conclusionId, version, itemId }, afterwards);
  return conclusionId;
}

describe("a notice of conclusion", () => {
  it("gets the next number of the term, concludes the conference and says so", async () => {
    const { notice, conference } = await issued();
    expect(notice.sign).toBe("01-TB/ĐU");
    expect(await db.conclusion.findUniqueOrThrow({ where: { id: notice.id } })).toMatchObject({
      ...{ number: 1, sign: "01-TB/ĐU", signerName: "Nguyễn Đức Hải", signerRank: "head" },
      issuedAs: "Chuyên viên Văn phòng Đảng ủy",
    });
    const { status } = await db.conference.findUniqueOrThrow({ where: { id: conference.id } });
    expect(status).toBe("concluded");
    expect((await eventsOf(notice.id)).at(-1)).toEqual({
      ...{ type: "conclusion.issued", sign: "01-TB/ĐU", on: "2026-03-13" },
    });
    expect((await eventsOf(conference.id)).at(-1)).toMatchObject({ to: "concluded" });
  });

  it("tells the organisations what they are charged with", async () => {
    const { notice } = await issued();
    const told = await db.notification.findMany({
      select: { kind: true, params: true, href: true },
    });
    expect(told).toEqual([
      {
        kind: "itemsCharged",
        params: { sign: "01-TB/ĐU", count: 2 },
        href: `/conclusions/${notice.id}`,
      },
    ]);
  });

  it("is refused while an item is unclear, and nothing is written", async () => {
    const w = await held();
    const { id } = await drafted(w);
    await expect(issue(w, id)).rejects.toMatchObject({
      code: "conclusion-items-unclear",
      params: { count: 2 },
    });
    await clarify(w, id, { product: null });
    await expect(issue(w, id)).rejects.toMatchObject({ code: "conclusion-items-unclear" });
    expect(await db.conclusion.count({ where: { issuedAt: { not: null } } })).toBe(0);
    expect(await db.issuedNumber.count()).toBe(0);
  });

  it("is refused with an opinion left over, which it names, until the reason is stated", async () => {
    const w = await held();
    const id = await withoutFirstItem(w);
    const [left] = w.opinions;
    await expect(issue(w, id)).rejects.toMatchObject({
      code: "opinions-left-over",
      params: { count: 1, codes: left!.code },
    });
    const about = { conclusionId: id, opinionId: left!.id };
    await stateLeftOver(w.secretariat, { ...about, reason: "passedUp", note: null }, afterwards);
    await withdrawLeftOver(w.secretariat, about, afterwards);
    await expect(issue(w, id)).rejects.toMatchObject({ code: "opinions-left-over" });
    await stateLeftOver(w.secretariat, { ...about, reason: "passedUp", note: null }, afterwards);
    expect((await issue(w, id)).sign).toBe("01-TB/ĐU");
  });

  it("is refused on a day after today, before its conference, and without a signer in post", async () => {
    const w = await held();
    const { id } = await drafted(w);
    await clarify(w, id);
    await expect(issue(w, id, { day: "14/03/2026" })).rejects.toMatchObject({
      code: "issued-in-the-future",
    });
    await expect(issue(w, id, { day: "09/03/2026" })).rejects.toMatchObject({
      code: "issued-before-conference",
    });
    await db.conclusion.update({ where: { id }, data: { signerId: null } });
    await expect(issue(w, id)).rejects.toMatchObject({ code: "signer-not-in-post" });
  });

  it("is refused with items that are due before its own day, except where it corrects another", async () => {
    const w = await held();
    const { id } = await drafted(w);
    await clarify(w, id, { dueOn: "2026-03-12" });
    await expect(issue(w, id)).rejects.toMatchObject({
      ...{ code: "conclusion-items-past", params: { count: 2 }, field: "day" },
    });
    expect(await db.issuedNumber.count()).toBe(0);
    await clarify(w, id, { dueOn: "2026-03-13" });
    expect((await issue(w, id)).sign).toBe("01-TB/ĐU");

    const later = on("2026-04-01");
    const correction = await correctConclusion(w.secretariat, { conclusionId: id }, later);
    const { sign } = await issue(w, correction.id, { day: "01/04/2026" }, later);
    expect(sign).toBe("02-TB/ĐU");
  });

  it("keeps in its correction a day before the conference, which no other item of it takes", async () => {
    const w = await held();
    const { id } = await drafted(w);
    await clarify(w, id);
    await issue(w, id);
    const long = "2026-03-01";
    await db.conclusionItem.updateMany({
      where: { conclusionId: id },
      data: { dueOn: new Date(long) },
    });
    const correction = await correctConclusion(w.secretariat, { conclusionId: id }, afterwards);
    await clarify(w, correction.id, { dueOn: long, product: "Biên bản" });
    const items = await db.conclusionItem.findMany({ where: { conclusionId: correction.id } });
    expect(items.map(({ dueOn, product }) => [dueOn, product])).toEqual([
      ...[1, 2].map(() => [new Date(long), "Biên bản"]),
    ]);
    await expect(clarify(w, correction.id, { dueOn: "2026-03-02" })).rejects.toMatchObject({
      code: "due-before-conference",
    });
  });

  it("is refused with faults of form until they have been seen", async () => {
    const w = await held();
    const { id } = await drafted(w);
    await clarify(w, id);
    await db.conclusion.update({ where: { id }, data: { abstract: "kết luận." } });
    await expect(issue(w, id)).rejects.toMatchObject({ code: "form-has-faults" });
    expect((await issue(w, id, { anyway: "1" })).sign).toBe("01-TB/ĐU");
  });

  it("takes the number that the clerk typed, once, and goes on behind it", async () => {
    const w = await held();
    const { id } = await drafted(w);
    await clarify(w, id);
    expect((await issue(w, id, { number: "365" })).sign).toBe("365-TB/ĐU");
    const next = await startConclusion(
      w.secretariat,
      { conferenceId: (await heldConference(w, "2026-03-12")).id, form: "party" },
      afterwards,
    );
    await clarify(w, next.id);
    await expect(issue(w, next.id, { number: "365" })).rejects.toMatchObject({
      code: "number-taken",
    });
    expect((await issue(w, next.id)).sign).toBe("366-TB/ĐU");
  });

  it("of the State is numbered by year and looks like it", async () => {
    const w = await held();
    const { id } = await startConclusion(
      w.secretariat,
      { conferenceId: w.conference.id, form: "state" },
      afterwards,
    );
    await clarify(w, id);
    const { sign } = await issue(w, id);
    expect(sign).toBe("01/TB-UBND");
    const file = await noticeFile(w.secretariat, id, afterwards);
    const { value } = await mammoth.extractRawText({ buffer: file!.content });
    expect(value).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(value.replaceAll("\u00a0", " ")).toContain("Số: 01/TB-UBND");
  });

  it("asks for the term where none is stated and no number is typed", async () => {
    const w = await held();
    await db.committeeTerm.deleteMany();
    const { id } = await drafted(w);
    await clarify(w, id);
    await expect(issue(w, id)).rejects.toMatchObject({ code: "term-not-stated" });
    expect((await issue(w, id, { number: "7" })).sign).toBe("07-TB/ĐU");
  });

  it("stays as it was issued", async () => {
    const w = await issued();
    const version = await versionOf(w.notice.id);
    const removal = { conclusionId: w.notice.id, version, itemId: w.items[0]!.id };
    await expect(removeItem(w.secretariat, removal, afterwards)).rejects.toMatchObject({
      code: "conclusion-issued",
    });
  });

  it("is corrected by a notice of its own, under which the items are followed", async () => {
    const w = await issued();
    const { id } = await correctConclusion(
      w.secretariat,
      { conclusionId: w.notice.id },
      afterwards,
    );
    const { sign } = await issue(w, id);
    expect(sign).toBe("02-TB/ĐU");
    const statuses = await db.conclusionItem.findMany({
      where: { id: { in: w.items.map((item) => item.id) } },
      select: { status: true },
    });
    expect(statuses).toEqual([{ status: "carriedOver" }, { status: "carriedOver" }]);
    const file = await noticeFile(w.secretariat, id, afterwards);
    const { value } = await mammoth.extractRawText({ buffer: file!.content });
    expect(value.replaceAll("\u00a0", " ")).toContain(
      "thay thế Thông báo số 01-TB/ĐU, ngày 13/3/2026",
    );
    expect(value).not.toContain("Chuyển tiếp từ");
  });

  it("has in its file the charges and every opinion with what is said to it", async () => {
    const w = await issued();
    const file = await noticeFile(w.secretariat, w.notice.id, afterwards);
    const { value } = await mammoth.extractRawText({ buffer: file!.content });
    const text = value.replaceAll("\u00a0", " ");
    expect(text).toContain("Số 01-TB/ĐU");
    expect(text).toContain("Tây Hồ, ngày 13 tháng 3 năm 2026");
    expect(text).toContain("II- KẾT LUẬN ĐỐI VỚI CÁC Ý KIẾN, KIẾN NGHỊ");
    expect(text).toContain("PHÂN CÔNG THỰC HIỆN");
    for (const { code } of w.opinions) expect(text).toContain(code);
    expect(text).toContain("T/M BAN THƯỜNG VỤ");
  });
});

it("shows the day of issue as a plain date", async () => {
  const { notice } = await issued();
  const { issuedOn } = await db.conclusion.findUniqueOrThrow({ where: { id: notice.id } });
  expect(isoDay(issuedOn!)).toBe("2026-03-13");
});
