import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { getDashboard } from "@/lib/dashboards/queries";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import type { Actor } from "@/lib/platform/actor";
import { instantAt } from "@/lib/platform/dates";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { confirmOutcome } from "@/lib/responses/confirm-outcome";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";
import { world, type World } from "@/tests/support/world";
import { conferenceIn, record } from "../opinions/desk";

let w: World;
const now = instantAt("2026-11-22", "09:00");
const earlier = instantAt("2026-11-19", "09:00");

beforeEach(async () => {
  w = await world();
});

async function dashboardOf(actor: Actor, symbol: string, year = 2026) {
  return getDashboard(actor, found(await getViewedUnit(actor, symbol)), year, now);
}

it("is exact after each write, and calls settled what the Front has confirmed", async () => {
  const conference = await conferenceIn(w, "held");
  const { id: opinionId } = await record(w.secretariat, conference.id, {
    moment: "at",
    channel: "spoken",
  });
  const figures = async () => (await dashboardOf(w.secretariat, "PTH")).opinions;
  expect(await figures()).toMatchObject({ total: 1, answered: 0, settled: 0, moments: { at: 1 } });

  const answererId = w.committeeChair.posts[0]!.holdingId;
  const gist = { answererId, body: "Lắp đèn trước ngày 30/11.", answeredOn: "2026-10-20" };
  await answerOnSpot(w.secretariat, {
    opinionId,
    version: 1,
    ...gist,
    submissionKey: randomUUID(),
  });
  expect(await figures()).toMatchObject({ answered: 1, settled: 0 });

  const outcome = {
    outcome: "resolved" as const,
    explanation: "Đã lắp 6 bóng đèn.",
    evidence: "Biên bản số 5",
  };
  const { id: outcomeReportId } = await reportOutcome(w.secretariat, {
    ...{ opinionId, version: 2, ...outcome },
    submissionKey: randomUUID(),
  });
  expect(await figures()).toMatchObject({ settled: 0, toConfirm: 1 });

  await confirmOutcome(w.frontOfficer, { outcomeReportId });
  expect(await figures()).toMatchObject({ settled: 1, toConfirm: 0 });
  expect((await figures()).topics).toMatchObject([
    {
      topicId: "transport",
      total: 1,
      outcomes: [{ outcome: "resolved", judged: "confirmed", count: 1 }],
    },
  ]);
});

it("counts as overdue what is owed and late", async () => {
  const conference = await conferenceIn(w, "held");
  const due = async (dueOn: string | null) => {
    const { id: opinionId } = await record(w.secretariat, conference.id);
    const charge = { opinionId, version: 1, organisationId: w.agency.id, dueOn };
    await chargeOpinion(w.secretariat, charge, earlier);
  };
  await due("2026-11-20");
  await due("2026-11-23");
  await due(null);
  expect((await dashboardOf(w.secretariat, "PTH")).opinions).toMatchObject({
    total: 3,
    overdue: 1,
  });
});

it("counts for an agency officer only what the agency is charged with", async () => {
  const conference = await conferenceIn(w, "held");
  const charged = await record(w.secretariat, conference.id);
  await record(w.secretariat, conference.id);
  const charge = {
    opinionId: charged.id,
    version: 1,
    organisationId: w.agency.id,
    dueOn: "2026-11-20",
  };
  await chargeOpinion(w.secretariat, charge, earlier);

  expect((await dashboardOf(w.agencyOfficer, "PTH")).opinions).toMatchObject({
    total: 1,
    overdue: 1,
  });
  expect((await dashboardOf(w.secretariat, "PTH")).opinions).toMatchObject({
    total: 2,
    overdue: 1,
  });
});

it("sums the units below and says which of them have held a conference", async () => {
  const conference = await conferenceIn(w, "held");
  await record(w.secretariat, conference.id);
  const city = await dashboardOf(w.citySecretariat, "HN");
  expect(city.opinions.total).toBe(1);
  expect(city.conferences).toMatchObject({ held: 1, coming: 0 });
  expect(city.coverage).toMatchObject({ covered: 1, held: 1 });
  expect(city.coverage?.units).toHaveLength(126);
  expect(
    city.coverage?.units.filter(({ held }) => held > 0).map(({ unit }) => unit.symbol),
  ).toEqual(["PTH"]);
});

it("shows in years before a ward was founded the district whose records it keeps", async () => {
  const past = await dashboardOf(w.secretariat, "PTH", 2024);
  expect(past).toMatchObject({ arePredecessors: true, listedUnder: "TH" });
  expect(past.shown.map(({ fullName }) => fullName)).toEqual(["Quận Tây Hồ"]);
  expect(past.coverage?.units.map(({ unit }) => unit.name).sort()).toHaveLength(8);
  expect((await dashboardOf(w.secretariat, "PTH", 2026)).arePredecessors).toBe(false);
});

it("shows nothing of units that the reader may not see", async () => {
  const conference = await conferenceIn(w, "held");
  await record(w.secretariat, conference.id);
  expect((await dashboardOf(w.cauGiaySecretariat, "PCG")).opinions.total).toBe(0);
  expect(await getViewedUnit(w.cauGiaySecretariat, "PTH")).toBeNull();
});
