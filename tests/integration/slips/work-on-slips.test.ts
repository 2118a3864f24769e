import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { opinionSplit } from "@/lib/matters/schema";
import { splitOpinion } from "@/lib/matters/split-opinion";
import { undoRecording } from "@/lib/matters/undo-recording";
import { undoSplit } from "@/lib/matters/undo-split";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { finishSlip } from "@/lib/slips/finish-slip";
import { linkOpinion } from "@/lib/slips/link-opinion";
import { openSlip } from "@/lib/slips/open-slip";
import { countOpinionsOnSlips, countSlips, nextWaitingSlip } from "@/lib/slips/queries";
import { recordFromSlip } from "@/lib/slips/record-from-slip";
import { progressOf } from "@/lib/slips/rules";
import { slipOpinion } from "@/lib/slips/schema";
import { setSlipAside } from "@/lib/slips/set-slip-aside";
import { takeUpSlip } from "@/lib/slips/take-up-slip";
import { unlinkOpinion } from "@/lib/slips/unlink-opinion";
import { today } from "../conferences/scheduled";
import { eventTypes, intake, type Intake, readSlips, slipsOf } from "./slips";
import { refusal } from "@/tests/support/refusal";

let w: Intake;
beforeEach(async () => {
  w = await intake();
});

type Slip = { id: string; version: number };

const step = ({ id, version }: Slip) => ({ slipId: id, version });

function inputFor(slip: Slip, change: Record<string, string> = {}) {
  return slipOpinion.parse({
    conferenceId: w.conferenceId,
    ...step(slip),
    moment: "before",
    channel: "slip",
    text: "Ngõ 52 thiếu đèn chiếu sáng.",
    topicId: "transport",
    submissionKey: randomUUID(),
    ...change,
  });
}

const record = (slip: Slip, change: Record<string, string> = {}, by: Actor = w.frontOfficer) =>
  recordFromSlip(by, inputFor(slip, change), today);

async function slipNumber(number: number) {
  return (await readSlips(w))[number - 1]!;
}

describe("logging from a slip", () => {
  it("keeps where the opinion stands, finishes the slip and leads to the next one", async () => {
    const [first, second] = await slipsOf(w, 2);
    const { id, code } = await record(first!);
    expect(await slipNumber(1)).toMatchObject({
      state: "done",
      settledById: w.frontOfficer.personId,
    });
    expect((await slipNumber(1)).opinions.map(({ opinionId }) => opinionId)).toEqual([id]);
    expect(await db.opinion.findUniqueOrThrow({ where: { code } })).toMatchObject({
      channel: "slip",
      moment: "before",
    });
    expect(await nextWaitingSlip(w.conferenceId, 1)).toBe(second!.id);
    expect(await eventTypes(first!.id)).toEqual(["slip.linked"]);
    const event = await db.auditEvent.findFirstOrThrow({ where: { type: "slip.linked" } });
    expect(event).toMatchObject({ opinionId: id, data: { number: 1, code } });
  });

  it("takes several opinions from one slip, and counts the slip once", async () => {
    const [slip] = await slipsOf(w, 1);
    await record(slip!, { next: "same" });
    expect((await slipNumber(1)).state).toBe("waiting");
    await record(await slipNumber(1), { text: "Cống ngõ 264 hay tắc." });
    expect((await slipNumber(1)).opinions).toHaveLength(2);
    const counts = await countSlips(w.secretariat, {
      id: w.conferenceId,
      unitId: w.units.tayHo.id,
    });
    expect(counts).toEqual({ waiting: 0, done: 1, setAside: 0 });
  });

  it("keeps the slip with each part of a text that is split later, and with the whole once more", async () => {
    const [slip] = await slipsOf(w, 1);
    const { id: opinionId } = await record(slip!);
    const split = opinionSplit.parse({
      ...{ opinionId, version: 1, submissionKey: randomUUID() },
      "parts[]": ["Ngõ 52 thiếu đèn.", "Cống ngõ 264 hay tắc.", "Thêm thùng rác."],
      "topics[]": ["transport", "environment", "environment"],
    });
    await splitOpinion(w.frontOfficer, split, today);
    expect((await slipNumber(1)).opinions).toHaveLength(3);
    const conference = { id: w.conferenceId, unitId: w.units.tayHo.id };
    expect(await countOpinionsOnSlips(w.secretariat, conference)).toBe(3);
    expect((await eventTypes(slip!.id)).filter((type) => type === "slip.linked")).toHaveLength(3);
    await undoSplit(w.frontOfficer, { opinionId }, today);
    expect(await slipNumber(1)).toMatchObject({ state: "done", opinions: [{ opinionId }] });
  });

  it("counts its slips and its opinions apart, for those who see them", async () => {
    const slips = await slipsOf(w, 3);
    await record(slips[0]!, { next: "same" });
    await record(await slipNumber(1), { text: "Cống ngõ 264 hay tắc." });
    const { code } = await record(slips[1]!, { text: "Đề nghị thêm lớp mầm non." });
    await linkOpinion(w.frontOfficer, { ...step(slips[2]!), code }, today);
    const conference = { id: w.conferenceId, unitId: w.units.tayHo.id };
    expect(progressOf(await countSlips(w.frontOfficer, conference)).total).toBe(3);
    expect(await countOpinionsOnSlips(w.frontOfficer, conference)).toBe(3);
    for (const stranger of [w.agencyOfficer, w.cauGiaySecretariat]) {
      expect(await countOpinionsOnSlips(stranger, conference)).toBe(0);
    }
  });

  it("gives a form that is sent twice one opinion", async () => {
    const [slip] = await slipsOf(w, 1);
    const input = inputFor(slip!);
    const [one, other] = await Promise.all(
      [1, 2].map(() => recordFromSlip(w.frontOfficer, input, today)),
    );
    expect(one!.code).toBe(other!.code);
    expect(await db.opinion.count()).toBe(1);
  });

  it("lets one of two officers who read the same slip have it, and tells the other", async () => {
    const [slip] = await slipsOf(w, 1);
    const both = await Promise.allSettled([record(slip!), record(slip!, {}, w.secretariat)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "changed-meanwhile" },
    });
    expect(await db.opinion.count()).toBe(1);
  });

  it("writes neither opinion nor link for whoever may not, or for a slip of another conference", async () => {
    const [slip] = await slipsOf(w, 1);
    await expect(record(slip!, {}, w.agencyOfficer)).rejects.toEqual(refusal("not-allowed"));
    await expect(record(slip!, {}, w.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    await expect(record({ id: randomUUID(), version: 1 })).rejects.toEqual(refusal("not-found"));
    await record(slip!);
    await expect(record(await slipNumber(1))).rejects.toEqual(refusal("slip-settled"));
    expect(await db.opinion.count()).toBe(1);
  });
});

describe("a link", () => {
  const logged = (change = {}) => {
    const {
      slipId: _,
      version: __,
      next: ___,
      ...opinion
    } = inputFor({ id: randomUUID(), version: 1 }, change);
    return recordOpinion(w.secretariat, opinion, today);
  };

  it("ties a slip to an opinion that was logged before, and is taken back without touching it", async () => {
    const [slip] = await slipsOf(w, 1);
    const { id: opinionId, code } = await logged();
    await linkOpinion(w.frontOfficer, { ...step(slip!), code }, today);
    await finishSlip(w.frontOfficer, step(await slipNumber(1)), today);
    await unlinkOpinion(w.secretariat, { ...step(await slipNumber(1)), opinionId }, today);
    expect(await slipNumber(1)).toMatchObject({ state: "waiting", opinions: [], settledAt: null });
    expect(await db.opinion.count()).toBe(1);
    expect(await eventTypes(slip!.id)).toEqual(["slip.linked", "slip.finished", "slip.unlinked"]);
  });

  it("goes with an opinion that is taken back, and the slip waits to be read again", async () => {
    await slipsOf(w, 1);
    const { id: opinionId } = await record(await slipNumber(1));
    await undoRecording(w.frontOfficer, { opinionId }, today);
    expect(await slipNumber(1)).toMatchObject({ state: "waiting", opinions: [], settledAt: null });
  });

  it("is refused to an opinion that is not of the conference, and a second time", async () => {
    const [slip] = await slipsOf(w, 1);
    const { code } = await logged();
    await linkOpinion(w.frontOfficer, { ...step(slip!), code }, today);
    const again = { ...step(await slipNumber(1)), code };
    await expect(linkOpinion(w.frontOfficer, again, today)).rejects.toEqual(
      refusal("slip-linked-already"),
    );
    const foreign = { ...again, code: "PTH-2026-999" };
    await expect(linkOpinion(w.frontOfficer, foreign, today)).rejects.toEqual(
      refusal("opinion-not-of-conference"),
    );
  });
});

describe("setting a slip aside", () => {
  it("keeps the reason, and the slip waits again once it is taken up", async () => {
    const [slip] = await slipsOf(w, 1);
    const aside = { reason: "illegible" as const, note: "mực nhòe" };
    await setSlipAside(w.frontOfficer, { ...step(slip!), ...aside }, today);
    expect(await slipNumber(1)).toMatchObject({
      state: "setAside",
      asideReason: "illegible",
      asideNote: "mực nhòe",
    });
    expect(await nextWaitingSlip(w.conferenceId)).toBeNull();
    await takeUpSlip(w.secretariat, step(await slipNumber(1)), today);
    expect(await slipNumber(1)).toMatchObject({
      state: "waiting",
      asideReason: null,
      asideNote: null,
    });
    expect(await eventTypes(slip!.id)).toEqual(["slip.setAside", "slip.takenUp"]);
  });

  it("is refused for a slip with an opinion on it, and finishing for one without", async () => {
    const [slip] = await slipsOf(w, 1);
    await expect(finishSlip(w.frontOfficer, step(slip!), today)).rejects.toEqual(
      refusal("slip-without-opinion"),
    );
    await record(slip!, { next: "same" });
    const aside = { ...step(await slipNumber(1)), reason: "blank" as const, note: null };
    await expect(setSlipAside(w.frontOfficer, aside, today)).rejects.toEqual(
      refusal("slip-has-opinions"),
    );
  });
});

describe("opening a slip", () => {
  it("is in the trail each time, with who and when but nothing of what stands on it", async () => {
    const [slip] = await slipsOf(w, 1);
    await openSlip(w.partySecretary, slip!.id, today);
    await openSlip(w.frontOfficer, slip!.id, today);
    const events = await db.auditEvent.findMany({
      where: { type: "slip.opened" },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ personId }) => personId)).toEqual([
      w.partySecretary.personId,
      w.frontOfficer.personId,
    ]);
    expect(events[0]!.data).toEqual({ number: 1 });
  });

  it("is for the agency only once it has to answer an opinion on it, and never for another unit", async () => {
    const [slip] = await slipsOf(w, 1);
    const { id: opinionId } = await record(slip!);
    await expect(openSlip(w.agencyOfficer, slip!.id, today)).rejects.toEqual(
      refusal("not-allowed"),
    );
    const charge = { opinionId, version: 1, organisationId: w.agency.id, dueOn: null };
    await chargeOpinion(w.secretariat, charge, today);
    await openSlip(w.agencyOfficer, slip!.id, today);
    await expect(openSlip(w.cauGiayLeader, slip!.id, today)).rejects.toEqual(refusal("not-found"));
    await expect(openSlip(w.citySecretariat, slip!.id, today)).rejects.toEqual(
      refusal("not-allowed"),
    );
    await expect(openSlip(w.secretariat, "khong-phai-ma", today)).rejects.toEqual(
      refusal("not-found"),
    );
  });
});
