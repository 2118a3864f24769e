import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { promiseFilters } from "@/lib/conclusions/filters";
import { listPromises } from "@/lib/conclusions/promises";
import { reportProgress } from "@/lib/conclusions/report-progress";
import { inForce } from "@/lib/conclusions/standing";
import { keptDashboard } from "@/lib/dashboards/kept-dashboard";
import { promisesBehind } from "@/lib/dashboards/links";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";
import { issued, on, type Issued } from "@/tests/integration/conclusions/concluded";

async function dashboardOn(w: Issued, day: string, year = 2026) {
  return keptDashboard(w.secretariat, found(await getViewedUnit(w.secretariat)), year, on(day));
}

/** How many rows the address behind a figure lists. */
async function listed(w: Issued, address: string, day: string) {
  const asked = Object.fromEntries(new URL(address, "https://x.example").searchParams);
  const filters = promiseFilters.parse(asked);
  const { rows, total } = await listPromises(w.secretariat, w.units.tayHo.id, filters, on(day));
  expect(rows).toHaveLength(total);
  return total;
}

async function begin(w: Issued) {
  const { id: itemId, version } = w.items[0]!;
  const told = { percent: 40, body: "Đang làm", isDone: false, submissionKey: randomUUID() };
  await reportProgress(w.agencyOfficer, { itemId, version, ...told }, on("2026-04-10"));
}

it("counts the promises of the unit as the list behind each figure does, once something has happened", async () => {
  const w = await issued();
  expect((await dashboardOn(w, "2026-05-01")).promises).toMatchObject({ total: 2, underWay: 0 });
  await begin(w);
  for (const day of ["2026-05-01", "2026-07-01"]) {
    const dashboard = await dashboardOn(w, day);
    const { promises } = dashboard;
    for (const standing of ["done", "underWay", "late", "carriedOver"] as const) {
      const address = promisesBehind(dashboard, standing);
      expect([standing, await listed(w, address, day)]).toEqual([standing, promises[standing]]);
    }
    expect(await listed(w, promisesBehind(dashboard, "inForce"), day)).toBe(inForce(promises));
    expect(await listed(w, promisesBehind(dashboard), day)).toBe(2);
  }
  expect((await dashboardOn(w, "2026-07-01")).promises).toMatchObject({ late: 2, underWay: 0 });
});

it("keeps what earlier years promised in the present year, and shows an earlier year its own", async () => {
  const w = await issued();
  const next = await dashboardOn(w, "2027-01-15", 2027);
  expect(next.promises).toMatchObject({ total: 2, late: 2 });
  expect(promisesBehind(next, "late")).not.toContain("year=");
  const earlier = await dashboardOn(w, "2027-01-15", 2026);
  expect(promisesBehind(earlier, "late")).toContain("year=2026");
  expect(earlier.promises.total).toBe(2);
  expect((await dashboardOn(w, "2027-01-15", 2025)).promises.total).toBe(0);
});
