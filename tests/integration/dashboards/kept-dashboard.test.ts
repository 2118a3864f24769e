import { expect, it } from "vitest";
import { keptDashboard } from "@/lib/dashboards/kept-dashboard";
import type { Actor } from "@/lib/platform/actor";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";
import { world } from "@/tests/support/world";
import { conferenceIn, record } from "../opinions/desk";

const now = new Date("2026-11-22T01:00:00Z");

async function dashboardOf(actor: Actor, at = now) {
  return keptDashboard(actor, found(await getViewedUnit(actor)), 2026, at);
}

it("is worked out once as long as nothing happens", async () => {
  const { secretariat, frontOfficer } = await world();

  const first = await dashboardOf(secretariat);
  expect(await dashboardOf(secretariat)).toBe(first);
  expect(await dashboardOf(frontOfficer)).toBe(first);
  expect(await dashboardOf(secretariat, new Date("2026-11-23T01:00:00Z"))).not.toBe(first);
});

it("counts what has just been recorded", async () => {
  const w = await world();
  const conference = await conferenceIn(w, "held");
  const before = await dashboardOf(w.secretariat);

  await record(w.secretariat, conference.id);
  const after = await dashboardOf(w.secretariat);
  expect(after.opinions.total).toBe(before.opinions.total + 1);
});

it("is never shown to someone who sees other units", async () => {
  const { cityAdministrator, units, secretariat } = await world();
  const tayHo = found(await getViewedUnit(secretariat));

  const ofWard = await keptDashboard(secretariat, tayHo, 2026, now);
  const ofCity = await keptDashboard(cityAdministrator, tayHo, 2026, now);
  expect(tayHo.id).toBe(units.tayHo.id);
  expect(ofCity).not.toBe(ofWard);
});
