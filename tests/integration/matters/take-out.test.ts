import { beforeEach, expect, it } from "vitest";
import { getKeptAnswer, getMatter } from "@/lib/matters/queries";
import { dissolveMatter, takeOut } from "@/lib/matters/take-out";
import { db } from "@/lib/platform/db";
import { answer, charge, contested, grouped, raised, standingOf, type Raised } from "./raised";
import { eventsOf } from "../opinions/desk";
import { refusal } from "@/tests/support/refusal";

let w: Raised;
let matterId: string;
beforeEach(async () => {
  w = await raised();
  matterId = await grouped(w, w.first, w.second, w.third);
});

const take = (opinionId: string, answer: "own" | "keep", version = 1) =>
  takeOut(w.frontOfficer, { matterId, opinionId, answer, version });

it("gives an opinion back as it stood before it joined", async () => {
  await charge(w, w.first);
  await answer(w, w.first);
  await take(w.third.id, "own");
  expect(await standingOf(w.third.id)).toMatchObject({
    ...{ answerStatus: "unanswered", leadOrganisationId: null, matterId: null },
  });
  expect(await getMatter(w.secretariat, matterId)).toMatchObject({ count: 2 });
  expect(await eventsOf(w.third.id)).toEqual(["opinion.recorded", "matter.joined", "matter.left"]);
});

it("stands contested with its lead, and no more once it stands by itself", async () => {
  const isContested = async (id: string) =>
    (await db.opinion.findUniqueOrThrow({ where: { id } })).outcomeContested;
  await contested(w, w.first);
  expect(await isContested(w.third.id)).toBe(true);
  await take(w.third.id, "own");
  expect(await isContested(w.third.id)).toBe(false);
  expect(await isContested(w.second.id)).toBe(true);
});

it("keeps through a matter that its own outcome was contested before it joined", async () => {
  await dissolveMatter(w.frontOfficer, { matterId, version: 1, answer: "own" });
  await contested(w, w.third);
  matterId = await grouped(w, w.first, w.second, w.third);
  await take(w.third.id, "own");
  expect(await db.opinion.findUniqueOrThrow({ where: { id: w.third.id } })).toMatchObject({
    ...{ outcome: "inProgress", outcomeConfirmed: false, outcomeContested: true },
  });
});

it("lets one who leaves keep the common answer, and tells whose it was", async () => {
  await answer(w, w.first);
  await take(w.third.id, "keep");
  expect((await standingOf(w.third.id)).answerStatus).toBe("answeredOnSpot");
  expect(await getKeptAnswer(w.third.id)).toEqual({ code: w.first.code });
  expect(await getKeptAnswer(w.second.id)).toBeNull();
});

it("has no answer to keep before there is one, and no lead to lose", async () => {
  await expect(take(w.third.id, "keep")).rejects.toEqual(refusal("opinion-not-answered"));
  await expect(take(w.first.id, "own")).rejects.toEqual(refusal("matter-lead-stays"));
  expect(await db.matterMembership.count({ where: { leftAt: null } })).toBe(3);
});

it("ends with its last but one member, and the opinions can be grouped anew", async () => {
  await take(w.third.id, "own");
  await take(w.second.id, "own", 2);
  expect(await getMatter(w.secretariat, matterId)).toBeNull();
  expect((await standingOf(w.first.id)).matterId).toBeNull();
  expect(await grouped(w, w.first, w.second)).not.toBe(matterId);
});

it("is taken apart as a whole: the lead keeps what it was answered, the others stand as they stood", async () => {
  await answer(w, w.first);
  await dissolveMatter(w.secretariat, { matterId, version: 1, answer: "own" });
  const answers = await Promise.all(
    [w.first, w.second, w.third].map(async ({ id }) => (await standingOf(id)).answerStatus),
  );
  expect(answers).toEqual(["answeredOnSpot", "unanswered", "unanswered"]);
  const input = { matterId, version: 2, answer: "own" } as const;
  await expect(dissolveMatter(w.secretariat, input)).rejects.toEqual(refusal("not-found"));
});
