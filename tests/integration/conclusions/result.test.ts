import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import mammoth from "mammoth";
import { expect, it } from "vitest";
import { issueResult } from "@/lib/conclusions/issue-result";
import { resultIssue } from "@/lib/conclusions/schema";
import { findResultPaper, getPaperFile } from "@/lib/papers/queries";
import { withdrawPaper } from "@/lib/papers/withdraw-paper";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Storage } from "@/lib/platform/storage";
import { anOpinion } from "@/tests/integration/opinions/desk";
import { holdingOf } from "@/tests/integration/conferences/scheduled";
import {
  clarify,
  drafted,
  eventsOf,
  heldConference,
  held,
  issue,
  issued,
  on,
  type Held,
} from "./concluded";

const later = on("2026-03-16");

/** A store in memory, which can be away. */
function store(isAway = false) {
  const files = new Map<string, Buffer>();
  const storage: Storage = {
    async put(key, path) {
      if (isAway) throw new Error("the store is away");
      files.set(key, await readFile(path));
    },
    open: () => Promise.reject(new Error("not asked for")),
    async remove(key) {
      files.delete(key);
    },
  };
  return { files, open: async () => storage };
}

const asked = (w: Held, change: object = {}) =>
  resultIssue.parse({
    conferenceId: w.conference.id,
    number: "",
    day: "16/03/2026",
    signerId: holdingOf(w.committeeChair),
    recipients: "Như trên\nLưu: VT, VP",
    submissionKey: randomUUID(),
    ...change,
  });

it("takes its number among the State notices and is kept for everybody with its day and signer", async () => {
  const w = await issued();
  const { files, open } = store();
  const input = asked(w);
  const { id } = await issueResult(w.secretariat, input, later, open);
  expect(await issueResult(w.secretariat, input, later, open)).toMatchObject({ id });

  expect(await findResultPaper(w.agencyOfficer, w.conference.id)).toEqual({
    ...{ id, number: "01/TB-UBND", issuedOn: plainDate("2026-03-16") },
    signerName: w.committeeChair.fullName,
    signerTitle: expect.stringContaining("Chủ tịch"),
  });
  expect(await eventsOf(id)).toEqual([
    { type: "conclusion.resultIssued", sign: "01/TB-UBND", on: "2026-03-16" },
  ]);
  const kept = await getPaperFile(null, id);
  const content = files.get(kept!.file.key)!;
  expect(content).toHaveLength(kept!.file.size);
  const { value } = await mammoth.extractRawText({ buffer: content });
  expect(value).toContain("01/TB-UBND");
  expect(value).toContain("Thông báo số 01-TB/ĐU");
  expect(files.size).toBe(1);
});

it("names the opinions sent afterwards beside those of the conference, so that they add up", async () => {
  const w = await held();
  const sent = { moment: "after", channel: "slip", topicId: "environment" } as const;
  await recordOpinion(w.frontOfficer, anOpinion(w.conference.id, sent), later);
  const { files, open } = store();
  const { id } = await issueResult(w.secretariat, asked(w), later, open);
  const kept = await getPaperFile(null, id);
  const { value } = await mammoth.extractRawText({ buffer: files.get(kept!.file.key)! });
  expect(value.replaceAll("\u00a0", " ")).toContain(
    "2 ý kiến nêu tại Hội nghị, 1 ý kiến gửi sau Hội nghị, gồm các nhóm vấn đề:",
  );
});

it("stands alone until it is withdrawn, and gives its number to no other notice of the year", async () => {
  const w = await held();
  const { open } = store();
  const { id } = await issueResult(w.secretariat, asked(w), later, open);
  await expect(issueResult(w.secretariat, asked(w), later, open)).rejects.toMatchObject({
    code: "result-issued",
    params: { sign: "01/TB-UBND" },
  });
  const withdrawal = { paperId: id, version: 1, reason: "Sai trích yếu" };
  await withdrawPaper(w.secretariat, withdrawal, later);
  await expect(
    issueResult(w.secretariat, asked(w, { number: "1" }), later, open),
  ).rejects.toMatchObject({ code: "number-taken" });
  await issueResult(w.secretariat, asked(w), later, open);
  expect(await findResultPaper(w.secretariat, w.conference.id)).toMatchObject({
    number: "02/TB-UBND",
  });
});

it("gives back its number and its room where the store is away", async () => {
  const w = await held();
  await expect(issueResult(w.secretariat, asked(w), later, store(true).open)).rejects.toThrow(
    "away",
  );
  expect(await db.paper.count()).toBe(0);
  expect(await db.storedFile.count()).toBe(0);
  await issueResult(w.secretariat, asked(w), later, store().open);
  expect(await findResultPaper(w.secretariat, w.conference.id)).toMatchObject({
    number: "01/TB-UBND",
  });
});

it("is issued by the office, signed by whoever is in post that day, on a day after the conference", async () => {
  const w = await held();
  const { files, open } = store();
  const trial = (actor: Held["secretariat"], change: object = {}) =>
    issueResult(actor, asked(w, change), later, open);
  await expect(trial(w.agencyOfficer)).rejects.toMatchObject({ code: "not-allowed" });
  await expect(trial(w.cauGiaySecretariat)).rejects.toMatchObject({ code: "not-found" });
  await expect(trial(w.secretariat, { day: "09/03/2026" })).rejects.toMatchObject({
    code: "issued-before-conference",
  });
  await expect(trial(w.secretariat, { day: "17/03/2026" })).rejects.toMatchObject({
    code: "issued-in-the-future",
  });
  await expect(
    trial(w.secretariat, { signerId: holdingOf(w.partySecretary) }),
  ).rejects.toMatchObject({ code: "signer-not-in-post" });
  expect([files.size, await db.paper.count(), await db.storedFile.count()]).toEqual([0, 0, 0]);
});

it("shares the series with the unit's other State notices, also when many are issued at once", async () => {
  const w = await held();
  const more = [await heldConference(w, "2026-03-11"), await heldConference(w, "2026-03-12")];
  const { open } = store();
  const { id } = await drafted(w);
  await db.conclusion.update({ where: { id }, data: { form: "state" } });
  await clarify(w, id);
  await db.conclusion.update({ where: { id }, data: { signerId: holdingOf(w.committeeChair) } });
  const conferences = [w.conference, ...more];
  const results = await Promise.all([
    ...conferences.map((one) =>
      issueResult(w.secretariat, asked(w, { conferenceId: one.id }), later, open),
    ),
    issue(w, id, { day: "16/03/2026", anyway: "1" }, later),
  ]);
  expect(results).toHaveLength(4);
  const numbers = await db.$queryRaw<{ number: number }[]>`
    SELECT number FROM issued_number WHERE series = 'TB-UBND' ORDER BY number`;
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});
