import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { Prisma } from "@/lib/generated/prisma/client";
import { countAfresh, countOpinions } from "@/lib/dashboards/queries";
import {
  answerStatuses,
  channels,
  moments,
  opinionKinds,
  outcomeKinds,
} from "@/lib/opinions/vocabulary";
import { db } from "@/lib/platform/db";
import { world, type World } from "@/tests/support/world";
import { conferenceIn, record } from "../opinions/desk";

const subtopic = "t0123456789abcdef0123456789abcdef";

let w: World;
let ids: string[];

beforeAll(async () => {
  w = await world();
  const conference = await conferenceIn(w, "held");
  await db.topic.create({
    data: {
      ...{ id: subtopic, position: 0, nameVi: "Đèn ngõ", nameEn: "Đèn ngõ" },
      ...{ answeringLeader: "committeeChair", parentId: "transport", unitId: w.units.tayHo.id },
    },
    select: { id: true },
  });
  ids = [];
  for (let index = 0; index < 6; index += 1) {
    ids.push((await record(w.secretariat, conference.id)).id);
  }
});

const change = fc.record({
  which: fc.nat({ max: 5 }),
  moment: fc.constantFrom(...moments),
  channel: fc.constantFrom(...channels),
  kind: fc.constantFrom(...opinionKinds),
  topicId: fc.constantFrom("transport", "environment", subtopic),
  answerStatus: fc.constantFrom(...answerStatuses),
  outcome: fc.option(fc.constantFrom(...outcomeKinds)),
  judgement: fc.constantFrom("none", "confirmed", "contested"),
  year: fc.constantFrom(2025, 2026),
  dueOn: fc.option(fc.constantFrom(new Date("2026-10-30"), new Date("2026-12-30"))),
});

const byKey = (rows: { dimension: string; value: string; count: number }[]) =>
  Object.fromEntries(
    rows
      .filter(({ count }) => count !== 0)
      .map(({ dimension, value, count }) => [`${dimension} ${value}`, count]),
  );

it("keeps the counts equal to those of the opinions themselves, whatever is written", async () => {
  const now = new Date("2026-11-22T01:00:00Z");
  const unitIds = [w.units.tayHo.id];
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      for (const { which, judgement, ...facts } of changes) {
        // Where the Front disagrees, the matter is under way again, whatever was reported.
        const outcomeContested = judgement === "contested";
        const outcome = outcomeContested ? "inProgress" : facts.outcome;
        const outcomeConfirmed = judgement === "confirmed" && outcome !== null;
        await db.opinion.update({
          where: { id: ids[which] },
          data: { ...facts, outcome, outcomeConfirmed, outcomeContested },
          select: { id: true },
        });
      }
      for (const year of [2025, 2026]) {
        const kept = await countOpinions(w.cityAdministrator, unitIds, year, now);
        const counted = await countAfresh(Prisma.sql`true`, unitIds, year, now);
        expect(byKey(kept)).toEqual(byKey(counted));
      }
    }),
    { numRuns: 30 },
  );
});

it("counts one statement that changes many as each alone", async () => {
  const now = new Date("2026-11-22T01:00:00Z");
  await db.opinion.updateMany({
    data: { year: 2026, kind: "question", answerStatus: "answeredOnSpot", topicId: "other" },
  });
  const kept = byKey(await countOpinions(w.cityAdministrator, [w.units.tayHo.id], 2026, now));
  expect(kept).toMatchObject({ "total all": 6, "answer answeredOnSpot": 6, "topic other": 6 });
});

it("counts a topic of a unit to that of the common list, and what was told apart only as such", async () => {
  const now = new Date("2026-11-22T01:00:00Z");
  await db.opinion.updateMany({ data: { year: 2026, kind: "report", topicId: subtopic } });
  await db.opinion.update({
    where: { id: ids[0] },
    data: { kind: "denunciation" },
    select: { id: true },
  });
  const kept = byKey(await countOpinions(w.cityAdministrator, [w.units.tayHo.id], 2026, now));
  expect(kept).toMatchObject({
    ...{ "total all": 5, "kind report": 5, "redirected all": 1 },
    ...{ "topic transport": 5, [`subtopic ${subtopic}`]: 5 },
  });
  expect(kept).not.toHaveProperty(`topic ${subtopic}`);
  expect(kept).not.toHaveProperty("kind denunciation");
});
