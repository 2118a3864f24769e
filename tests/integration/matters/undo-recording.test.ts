import { beforeEach, expect, it } from "vitest";
import { getMatterOf } from "@/lib/matters/queries";
import { recordAtDesk } from "@/lib/matters/record-at-desk";
import { undoRecording } from "@/lib/matters/undo-recording";
import { listJustRecorded } from "@/lib/opinions/just-recorded";
import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import { db } from "@/lib/platform/db";
import { anOpinion, eventsOf } from "../opinions/desk";
import { refusal } from "@/tests/support/refusal";
import { charge, grouped, raised, standingOf, type Raised } from "./raised";

let w: Raised;
beforeEach(async () => {
  w = await raised();
});

const logSame = ({ id }: { id: string }) =>
  recordAtDesk(w.frontOfficer, { ...anOpinion(w.conference.id), sameAsId: id });
const undo = ({ id }: { id: string }) => undoRecording(w.frontOfficer, { opinionId: id });
const isOffered = async ({ id }: { id: string }) =>
  (await listJustRecorded(w.frontOfficer, w.conference.id)).find((one) => one.id === id)
    ?.isUntouched;

it("takes back in one step what was logged into a matter, and the matter stays with the others", async () => {
  await grouped(w, w.first, w.second);
  await charge(w, w.first);
  const logged = await logSame(w.first);
  expect(await isOffered(logged)).toBe(true);
  await undo(logged);
  expect(await db.opinion.count({ where: { id: logged.id } })).toBe(0);
  expect(await getMatterOf(w.second.id)).toMatchObject({ leadCode: w.first.code, count: 2 });
  const told = ["opinion.recorded", "matter.joined", "matter.left", "opinion.undone"];
  expect(await eventsOf(logged.id)).toEqual(told);
});

it("ends the matter that it was logged into first, and the other stands as before", async () => {
  const logged = await logSame(w.first);
  await undo(logged);
  expect(await standingOf(w.first.id)).toMatchObject({
    matterId: null,
    answerStatus: "unanswered",
  });
  expect(await db.matter.count({ where: { endedAt: null } })).toBe(0);
});

it("stays once somebody worked on it by itself, or another would undo it", async () => {
  const logged = await logSame(w.first);
  const undoing = undoRecording(w.secretariat, { opinionId: logged.id });
  await expect(undoing).rejects.toEqual(refusal("recording-not-yours"));
  await ruleOnCompetence(w.secretariat, {
    ...{ opinionIds: [logged.id], competence: "city", reason: "Do Thành phố quản lý." },
  });
  expect(await isOffered(logged)).toBe(false);
  await expect(undo(logged)).rejects.toEqual(refusal("opinion-in-use"));
  expect(await getMatterOf(logged.id)).toMatchObject({ count: 2 });
});
