import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { getSplitOf } from "@/lib/matters/queries";
import { opinionSplit } from "@/lib/matters/schema";
import { splitOpinion } from "@/lib/matters/split-opinion";
import { undoSplit } from "@/lib/matters/undo-split";
import { countsOfConference } from "@/lib/opinions/queries";
import { undoRecording } from "@/lib/matters/undo-recording";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { db } from "@/lib/platform/db";
import { answer, charge, draft, grouped, raised, standingOf, type Raised } from "./raised";
import { anOpinion, eventsOf } from "../opinions/desk";
import { refusal } from "@/tests/support/refusal";

let w: Raised;
beforeEach(async () => {
  w = await raised();
});

const parts = ["Nạo vét cống ngõ 12.", "Lắp đèn ngõ 14.", "Thêm thùng rác ở chợ."];

function split(opinionId = w.first.id, texts = parts, submissionKey = randomUUID() as string) {
  const topics = texts.map((_, at) => ["environment", "transport", "environment"][at]);
  return splitOpinion(
    w.frontOfficer,
    opinionSplit.parse({
      ...{ opinionId, version: 1, submissionKey },
      ...{ "parts[]": texts, "topics[]": topics },
    }),
  );
}

it("makes several opinions of one text, counts them, and keeps whence they came", async () => {
  const { text } = await standingOf(w.first.id);
  await split();
  expect((await countsOfConference(w.secretariat, w.conference.id)).total).toBe(5);
  const record = await getSplitOf(w.first.id);
  expect(record?.text).toBe(text);
  expect(record?.parts.map((part) => part.text)).toEqual(parts);
  expect(record?.parts[0]?.code).toBe(w.first.code);
  const second = await db.opinion.findUniqueOrThrow({
    where: { code: record!.parts[1]!.code },
    include: { contributor: true },
  });
  expect(second).toMatchObject({
    ...{ sourceOrganisation: "Tổ dân phố số 5", topicId: "transport", moment: "at" },
    contributor: { name: "Người nêu Tổ dân phố số 5" },
  });
  expect(await eventsOf(second.id)).toEqual(["opinion.splitOff"]);
  expect(await getSplitOf(second.id)).toEqual(record);
});

it("sent twice splits once", async () => {
  const key = randomUUID();
  await split(w.first.id, parts, key);
  await split(w.first.id, parts, key);
  expect((await countsOfConference(w.secretariat, w.conference.id)).total).toBe(5);
});

it("is undone while nobody has worked on a part, and gives its codes to nobody", async () => {
  const before = await standingOf(w.first.id);
  await split();
  await undoSplit(w.frontOfficer, { opinionId: w.first.id });
  expect((await standingOf(w.first.id)).text).toBe(before.text);
  expect(await getSplitOf(w.first.id)).toBeNull();
  const next = await recordOpinion(w.frontOfficer, anOpinion(w.conference.id));
  expect(next.code).toMatch(/-006$/);
});

it("stays once a part is charged", async () => {
  await split();
  const record = await getSplitOf(w.first.id);
  const part = await db.opinion.findUniqueOrThrow({ where: { code: record!.parts[2]!.code } });
  await charge(w, part);
  const undoing = undoSplit(w.frontOfficer, { opinionId: w.first.id });
  await expect(undoing).rejects.toEqual(refusal("split-in-use"));
});

it("is refused for an answered, shared, drafted or already split text, and for one part", async () => {
  await expect(split(w.first.id, ["Một phần.", "", " "])).rejects.toEqual(
    refusal("split-needs-two"),
  );
  await draft(w, w.third);
  await expect(split(w.third.id)).rejects.toEqual(refusal("answer-in-work"));
  await answer(w, w.first);
  await expect(split()).rejects.toEqual(refusal("changed-meanwhile"));
  await split(w.second.id);
  const again = opinionSplit.parse({
    ...{ opinionId: w.second.id, version: 2, submissionKey: randomUUID() },
    ...{ "parts[]": parts, "topics[]": ["transport", "transport", "transport"] },
  });
  await expect(splitOpinion(w.frontOfficer, again)).rejects.toEqual(refusal("split-again"));
  expect(await db.opinionSplit.count()).toBe(1);
});

it("takes back what was just recorded, for its recorder, while nothing hangs on it", async () => {
  const input = anOpinion(w.conference.id);
  const { id, code } = await recordOpinion(w.frontOfficer, input);
  const undo = (opinionId: string, actor = w.frontOfficer, now?: Date) =>
    undoRecording(actor, { opinionId }, now);
  await expect(undo(id, w.secretariat)).rejects.toEqual(refusal("recording-not-yours"));
  const later = new Date(Date.now() + 25 * 3_600_000);
  await expect(undo(id, w.frontOfficer, later)).rejects.toEqual(refusal("recording-not-yours"));
  await undo(id);
  expect(await eventsOf(id)).toEqual(["opinion.recorded", "opinion.undone"]);
  await expect(recordOpinion(w.frontOfficer, input)).rejects.toEqual(refusal("recording-undone"));
  const next = await recordOpinion(w.frontOfficer, anOpinion(w.conference.id));
  expect(next.code > code).toBe(true);

  await grouped(w, w.first, w.second);
  await expect(undo(w.first.id)).rejects.toEqual(refusal("opinion-in-use"));
});

it("is refused for a topic that another unit keeps, or that is kept no more", async () => {
  const others = await db.topic.create({
    data: {
      ...{ id: "cau-giay-den", nameVi: "Đèn ngõ", nameEn: "Lamps", position: 900 },
      ...{ answeringLeader: "committeeChair", parentId: "transport", unitId: w.units.cauGiay.id },
    },
  });
  const input = opinionSplit.parse({
    ...{ opinionId: w.first.id, version: 1, submissionKey: randomUUID() },
    ...{ "parts[]": parts.slice(0, 2), "topics[]": ["environment", others.id] },
  });
  await expect(splitOpinion(w.frontOfficer, input)).rejects.toEqual(refusal("not-found"));
  expect(await db.opinionSplit.count()).toBe(0);
});
