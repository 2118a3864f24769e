import { beforeEach, expect, it } from "vitest";
import { getMatterOf, listMembers } from "@/lib/matters/queries";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import { db } from "@/lib/platform/db";
import { eventsOf } from "../opinions/desk";
import { answer, charge, grouped, raised, standingOf, type Raised } from "./raised";
import { refusal } from "@/tests/support/refusal";

let w: Raised;
beforeEach(async () => {
  w = await raised();
});

async function setApart({ id }: { id: string }, version?: number) {
  const seen = version ?? (await standingOf(id)).version;
  const input = { opinionId: id, version: seen, kind: "denunciation" as const };
  return setApartOpinion(w.frontOfficer, { ...input, reason: "Nêu tên người." });
}

const codesOf = async (matterId: string) =>
  (await listMembers(w.secretariat, matterId)).map(({ code }) => code);
const matterOf = (id: string) => db.matter.findUniqueOrThrow({ where: { id } });

it("takes one that follows out of its matter, and leaves the matter to the others", async () => {
  const matterId = await grouped(w, w.first, w.second, w.third);
  await setApart(w.third);
  expect(await standingOf(w.third.id)).toMatchObject({
    matterId: null,
    answerStatus: "unanswered",
  });
  expect(await codesOf(matterId)).toEqual([w.first.code, w.second.code]);
  const told = await eventsOf(w.third.id);
  expect(told.slice(-2)).toEqual(["matter.left", "opinion.setApart"]);
});

it("moves the lead on to the next recorded, and its words out of the heading", async () => {
  const matterId = await grouped(w, w.first, w.second, w.third);
  await charge(w, w.first);
  await setApart(w.first);
  expect(await codesOf(matterId)).toEqual([w.second.code, w.third.code]);
  expect(await getMatterOf(w.third.id)).toMatchObject({ leadCode: w.second.code, count: 2 });
  expect((await matterOf(matterId)).title).toMatch(/^Mưa là ngập/);
  expect((await standingOf(w.third.id)).leadOrganisationId).toBe(w.agency.id);
  expect(await eventsOf(w.second.id)).toContain("matter.leadMoved");
});

it("ends a matter of two, and the other stands for itself", async () => {
  const matterId = await grouped(w, w.first, w.second);
  await setApart(w.first);
  expect((await matterOf(matterId)).endedAt).not.toBeNull();
  expect(await standingOf(w.second.id)).toMatchObject({ matterId: null });
});

it("leaves the others the answer that the lead was given", async () => {
  const matterId = await grouped(w, w.first, w.second, w.third);
  await answer(w, w.first);
  await setApart(w.first);
  for (const { id } of [w.second, w.third]) {
    expect(await standingOf(id)).toMatchObject({ matterId: null, answerStatus: "answeredOnSpot" });
  }
  expect((await matterOf(matterId)).endedAt).not.toBeNull();
});

it("changes nothing for whoever saw it before somebody else changed it", async () => {
  const matterId = await grouped(w, w.first, w.second, w.third);
  await expect(setApart(w.first, 1)).rejects.toEqual(refusal("changed-meanwhile"));
  expect(await codesOf(matterId)).toHaveLength(3);
});
