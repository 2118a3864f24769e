import { mkdirSync, rmSync } from "node:fs";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addPaper } from "@/lib/papers/add-paper";
import { getPaperFile, listPapers } from "@/lib/papers/queries";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { fileStorage } from "@/lib/platform/storage";
import { holdingOf, scheduled, type Scheduled, today } from "../conferences/scheduled";
import { added, bomb, docx, file, filesKept, paperOf, pdf } from "./papers";

let w: Scheduled;

beforeEach(async () => {
  rmSync(env().STORAGE_DIR, { recursive: true, force: true });
  mkdirSync(env().STORAGE_DIR);
  w = await scheduled();
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "taken",
    (refusal: { code: string; field?: string }) => `${refusal.code} at ${refusal.field}`,
  );

async function nothingIsKept() {
  expect(filesKept()).toBe(0);
  expect(await db.paper.count()).toBe(0);
  expect(await db.storedFile.count()).toBe(0);
  expect(await db.auditEvent.count({ where: { type: "paper.added" } })).toBe(0);
}

describe("adding a paper", () => {
  it("keeps the file under a random name and says so in the trail, without its content", async () => {
    const { id } = await added(w, pdf("Báo cáo quý IV.pdf"), {
      number: "12-BC/ĐU",
      issuedOn: "2026-03-01",
      presenterId: holdingOf(w.committeeChair),
    });
    const [paper] = await listPapers(w.secretariat, w.conference.conferenceId);
    expect(paper).toMatchObject({
      number: "12-BC/ĐU",
      presenterName: "Vũ Hoàng Nam",
      presenterTitle: "Chủ tịch UBND phường",
      fileName: "Báo cáo quý IV.pdf",
      file: { type: "application/pdf" },
    });
    const stored = (await getPaperFile(w.secretariat, id))!;
    expect(stored.file.key).toMatch(/^[0-9a-f]{32}$/);
    expect(await text(await (await fileStorage()).open(stored.file.key))).toMatch(/^%PDF-1.7/);
    const [event] = await db.auditEvent.findMany({ where: { subjectId: id } });
    expect(event).toMatchObject({
      type: "paper.added",
      data: { kind: "report", title: "Báo cáo kinh tế - xã hội", audience: "everyone" },
    });
  });

  it("keeps a form that is sent twice once, file and all", async () => {
    const input = paperOf();
    const about = { conferenceId: w.conference.conferenceId, input };
    const [one, other] = await Promise.all([
      addPaper(w.secretariat, { ...about, file: pdf() }, today),
      addPaper(w.secretariat, { ...about, file: pdf() }, today),
    ]);
    expect(one.id).toBe(other.id);
    expect(filesKept()).toBe(1);
    expect(await db.storedFile.count()).toBe(1);
  });

  it("takes Word files, pictures and plain text for what they are", async () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d494844520000000100000001", "hex");
    await added(w, file("Kế hoạch.docx", docx()));
    await added(w, file("Ảnh.PNG", png));
    await added(w, file("Ghi chú.txt", "Phường Tây Hồ\n"));
    const papers = await listPapers(w.secretariat, w.conference.conferenceId);
    expect(papers.map((paper) => paper.file.type)).toEqual([
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "image/png",
      "text/plain",
    ]);
  });
});

describe("a file that is no paper", () => {
  it.each([
    [
      "an executable renamed",
      "Báo cáo.pdf",
      Buffer.from("4d5a90000300000004000000ffff", "hex"),
      "paper-type-not-allowed",
    ],
    [
      "a web page",
      "index.html",
      "<html><script>alert(1)</script></html>",
      "paper-type-not-allowed",
    ],
    ["a PDF that calls itself Word", "Báo cáo.docx", "%PDF-1.7\n", "paper-not-what-it-says"],
    [
      "an old Word file",
      "Báo cáo.doc",
      Buffer.from("d0cf11e0a1b11ae1" + "00".repeat(600), "hex"),
      "paper-legacy-office",
    ],
    [
      "a Word file with macros",
      "Báo cáo.docx",
      docx({ "word/vbaProject.bin": "x" }),
      "paper-has-programs",
    ],
    [
      "an archive that says it unpacks to far more",
      "Báo cáo.docx",
      bomb(null),
      "paper-unpacks-too-large",
    ],
    [
      "an archive that lies about what it unpacks to",
      "Báo cáo.docx",
      bomb(1_000),
      "paper-unpacks-too-large",
    ],
    ["an archive cut in two", "Báo cáo.docx", docx().subarray(0, -30), "paper-broken"],
    ["nothing", "Báo cáo.pdf", "", "paper-empty"],
    ["text with a NUL", "Ghi chú.txt", "a\u0000b", "paper-type-not-allowed"],
  ])("is refused at its field: %s", async (_, name, content, code) => {
    expect(await codeOf(added(w, file(name, content)))).toBe(`${code} at file`);
    await nothingIsKept();
  });
});

describe("the scanner", () => {
  afterEach(() => {
    delete env().SCAN_COMMAND;
  });

  it("lets pass what its program ends well with, and nothing else", async () => {
    env().SCAN_COMMAND = "grep -q PDF";
    await added(w);
    for (const command of ["grep -q virus", "no-such-scanner"]) {
      env().SCAN_COMMAND = command;
      expect(await codeOf(added(w))).toBe("paper-not-clean at file");
    }
    expect(filesKept()).toBe(1);
  });
});

describe("rights and faults", () => {
  it("refuses those who only read, and knows nothing of what one may not see", async () => {
    expect(await codeOf(added(w, pdf(), {}, w.partySecretary))).toContain("not-allowed");
    expect(await codeOf(added(w, pdf(), {}, w.cauGiaySecretariat))).toContain("not-found");
    await nothingIsKept();
  });

  it("refuses a presenter who holds no post there, before the file is kept", async () => {
    const presenterId = holdingOf(w.cauGiayLeader);
    expect(await codeOf(added(w, pdf(), { presenterId }))).toBe(
      "presenter-not-in-post at presenterId",
    );
    await nothingIsKept();
  });

  it("leaves no file behind where the paper could not be written", async () => {
    const input = paperOf({ title: "hỏng\u0000" });
    const about = { conferenceId: w.conference.conferenceId, input, file: pdf() };
    await expect(addPaper(w.secretariat, about, today)).rejects.toThrow();
    await nothingIsKept();
  });

  it("removes, an hour later, what a process that died left in the store", async () => {
    const left = file("x", "left");
    const key = "0123456789abcdef0123456789abcdef";
    await (await fileStorage()).put(key, left.path);
    const { size, sha256 } = left;
    await db.storedFile.create({
      data: { key, type: "text/plain", size, sha256, createdAt: addHours(today, -2) },
    });
    await added(w);
    expect(filesKept()).toBe(1);
    expect(await db.storedFile.count({ where: { key } })).toBe(0);
  });
});
