import { randomUUID } from "node:crypto";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { askExtension } from "@/lib/conclusions/ask-extension";
import { closeItem } from "@/lib/conclusions/close-item";
import { approveExtension } from "@/lib/conclusions/decide-extension";
import { listWaitingPromises } from "@/lib/conclusions/due-items";
import { handOverItem } from "@/lib/conclusions/hand-over-item";
import { getItem } from "@/lib/conclusions/item-queries";
import { confirmCompletion, contestCompletion } from "@/lib/conclusions/judge-completion";
import { getLastNoticeReport } from "@/lib/conclusions/last-notice";
import { promiseFilters } from "@/lib/conclusions/filters";
import { listPromises } from "@/lib/conclusions/promises";
import { proposeReport } from "@/lib/conclusions/propose-report";
import { reportFile } from "@/lib/conclusions/report-file";
import { reportProgress } from "@/lib/conclusions/report-progress";
import { startConclusion } from "@/lib/conclusions/start-conclusion";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { clarify, eventsOf, heldConference, issue, issued, on, type Issued } from "./concluded";

const later = on("2026-04-10");

const report = async (w: Issued, itemId: string, change: object = {}) => {
  const { version } = await db.conclusionItem.findUniqueOrThrow({ where: { id: itemId } });
  const input = {
    itemId,
    version,
    percent: 40,
    body: "Đã nạo vét 200 m.",
    isDone: false,
    submissionKey: randomUUID(),
  };
  return reportProgress(w.agencyOfficer, { ...input, ...change }, later);
};

const reported = async (w: Issued, itemId: string) => {
  await report(w, itemId, { isDone: true });
  return db.itemProgress.findFirstOrThrow({ where: { itemId, standing: "reported" } });
};

const statusOf = async (id: string) =>
  (await db.conclusionItem.findUniqueOrThrow({ where: { id } })).status;

describe("an item of a notice", () => {
  it("is under way with its first report, and done only once the Front has confirmed it", async () => {
    const w = await issued();
    const { id } = w.items[0]!;
    await report(w, id);
    expect(await statusOf(id)).toBe("inProgress");
    const { id: progressId } = await reported(w, id);
    expect(await statusOf(id)).toBe("reportedDone");
    await confirmCompletion(w.frontOfficer, { progressId }, later);
    const { version } = await db.conclusionItem.findUniqueOrThrow({ where: { id } });
    await closeItem(w.secretariat, { itemId: id, version }, later);
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual([
      ...["item.progressed", "item.reportedDone", "item.verified", "item.closed"],
    ]);
  });

  it("goes on when the Front contests it, and the doer is told", async () => {
    const w = await issued();
    const { id } = w.items[0]!;
    const { id: progressId } = await reported(w, id);
    const judgement = "Còn 100 m chưa nạo vét.";
    await contestCompletion(w.frontChair, { progressId, judgement }, later);
    expect(await statusOf(id)).toBe("inProgress");
    const told = await db.notification.findMany({
      where: { personId: w.agencyOfficer.personId },
      orderBy: { createdAt: "asc" },
    });
    expect(told.map(({ kind }) => kind)).toContain("itemContested");
  });

  it("is reported by the doer and the secretariat, judged by the Front, and by nobody else", async () => {
    const w = await issued();
    const { id, version } = w.items[0]!;
    const input = {
      itemId: id,
      version,
      percent: 1,
      body: "x",
      isDone: false,
      submissionKey: randomUUID(),
    };
    await expect(reportProgress(w.frontOfficer, input, later)).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(reportProgress(w.cauGiaySecretariat, input, later)).rejects.toMatchObject({
      code: "not-found",
    });
    const { id: progressId } = await reported(w, id);
    await expect(confirmCompletion(w.secretariat, { progressId }, later)).rejects.toMatchObject({
      code: "not-allowed",
    });
  });

  it("gets more time when a leader grants it, and keeps the day it had", async () => {
    const w = await issued();
    const { id, version } = w.items[0]!;
    const wish = {
      itemId: id,
      version,
      toDay: "2026-09-30",
      reason: "Chờ vốn",
      submissionKey: randomUUID(),
    };
    await expect(
      askExtension(w.agencyOfficer, { ...wish, toDay: "2026-06-30" }, later),
    ).rejects.toMatchObject({
      code: "extension-not-later",
    });
    await askExtension(w.agencyOfficer, wish, later);
    const extension = await db.itemExtension.findFirstOrThrow();
    await expect(
      approveExtension(w.agencyOfficer, { extensionId: extension.id }, later),
    ).rejects.toMatchObject({
      code: "not-allowed",
    });
    await approveExtension(w.committeeChair, { extensionId: extension.id }, later);
    const item = await getItem(w.agencyOfficer, id, later);
    expect(item).toMatchObject({
      dueOn: plainDate("2026-09-30"),
      firstDueOn: plainDate("2026-06-30"),
    });
  });

  it("passes to an organisation of another unit, whose people then see and report it", async () => {
    const w = await issued();
    const { id, version } = w.items[0]!;
    expect(await getItem(w.cauGiayLeader, id, later)).toBeNull();
    const post = w.cauGiayLeader.posts[0]!;
    const input = {
      itemId: id,
      version,
      organisationId: post.organisationId,
      reason: "Sắp xếp đơn vị",
    };
    await handOverItem(w.secretariat, input, later);
    const item = await getItem(w.cauGiayLeader, id, later);
    expect(item).toMatchObject({ responsibleName: "Trịnh Xuân Bách" });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ type: "item.handedOver" });
  });

  it("waits for whoever has to act", async () => {
    const w = await issued();
    const { id } = w.items[0]!;
    const acts = async (actor: Issued["secretariat"]) =>
      (await listWaitingPromises(actor, plainDate("2026-06-25"))).map(({ act }) => act);
    expect(await acts(w.agencyOfficer)).toEqual(["progress", "progress"]);
    await reported(w, id);
    expect(await acts(w.frontOfficer)).toEqual(["verify"]);
    expect(await acts(w.cauGiaySecretariat)).toEqual([]);
  });
});

describe("the list of promises", () => {
  it("counts every item once, and filters by how it stands", async () => {
    const w = await issued();
    await report(w, w.items[0]!.id);
    const list = (filters: object, day: string) =>
      listPromises(w.secretariat, w.units.tayHo.id, promiseFilters.parse(filters), on(day));
    expect((await list({}, "2026-05-01")).counts).toMatchObject({
      total: 2,
      underWay: 1,
      notBegun: 1,
    });
    expect((await list({ standing: "late" }, "2026-07-01")).rows).toHaveLength(2);
    expect((await list({ standing: "nonsense", page: "-4" }, "2026-05-01")).total).toBe(2);
  });
});

describe("the report on the last notice", () => {
  async function next(w: Issued) {
    const { id } = await heldConference(w, "2026-03-20");
    const conference = await db.conference.findUniqueOrThrow({ where: { id } });
    return { ...conference, startsAt: on("2026-05-20") };
  }

  it("names each item as it stood when the conference began, with sums that add up", async () => {
    const w = await issued();
    await report(w, w.items[0]!.id);
    const conference = await next(w);
    const told = await getLastNoticeReport(w.secretariat, conference, on("2026-08-01"));
    expect(told).toMatchObject({ sign: "01-TB/ĐU", asOf: on("2026-05-20") });
    expect(told!.counts).toMatchObject({ total: 2, underWay: 1, notBegun: 1, late: 0 });
    expect(told!.items[0]).toMatchObject({ standing: "underWay", percent: 40 });
    const before = await getLastNoticeReport(
      w.secretariat,
      { ...conference, startsAt: on("2026-04-01") },
      later,
    );
    expect(before!.counts).toMatchObject({ total: 2, notBegun: 2 });
  });

  it("goes into Word and into the programme, once", async () => {
    const w = await issued();
    const { id: conferenceId } = await heldConference(w, "2026-03-20");
    const file = await reportFile(w.secretariat, conferenceId, on("2026-03-25"));
    const { value } = await mammoth.extractRawText({ buffer: file!.content });
    expect(value.replaceAll("\u00a0", " ")).toContain("Tổng số nhiệm vụ đã giao: 2, trong đó:");
    await db.conference.update({ where: { id: conferenceId }, data: { status: "planned" } });
    await proposeReport(w.secretariat, { conferenceId, version: 1 }, later);
    await proposeReport(w.secretariat, { conferenceId, version: 9 }, later);
    const items = await db.programmeItem.findMany({ where: { kind: "lastNoticeReport" } });
    expect(items.map(({ title }) => title)).toEqual([
      "Báo cáo kết quả thực hiện Thông báo kết luận số 01-TB/ĐU ngày 13/3/2026",
    ]);
  });

  it("is followed by a notice that names the unfinished again, with how many times and since when", async () => {
    const w = await issued();
    const { id: progressId } = await reported(w, w.items[0]!.id);
    await confirmCompletion(w.frontOfficer, { progressId }, later);
    const { id: conferenceId } = await heldConference(w, "2026-03-20");
    const { id } = await startConclusion(w.secretariat, { conferenceId, form: "party" }, later);
    await clarify(w, id, { dueOn: "2026-12-31" });
    await issue(w, id, { day: "10/04/2026" }, later);
    const carried = await db.conclusionItem.findFirstOrThrow({ where: { conclusionId: id } });
    expect(carried.carriedFromId).toBe(w.items[1]!.id);
    expect(await statusOf(w.items[1]!.id)).toBe("carriedOver");
    expect((await getItem(w.secretariat, carried.id, later))!.carried).toMatchObject({
      ...{ sign: "01-TB/ĐU", times: 1, firstIssuedOn: plainDate("2026-03-13") },
    });
  });
});
