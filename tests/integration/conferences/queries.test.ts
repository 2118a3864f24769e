import { beforeAll, describe, expect, it } from "vitest";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { conferenceFilters, type ConferenceFilters } from "@/lib/conferences/filters";
import {
  countConferences,
  getConference,
  listConferences,
  listConferencesForChoice,
  listConferenceYears,
  listPossibleChairs,
  listUnitsWithConferences,
} from "@/lib/conferences/queries";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import type { ConferenceInput } from "@/lib/conferences/schema";
import type { Actor } from "@/lib/platform/actor";
import { instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { world, type World } from "@/tests/support/world";
import { conferenceOf, during, holdingOf, today } from "./scheduled";

const everything = conferenceFilters.parse({});

async function schedule(w: World, change: Partial<ConferenceInput>, actor = w.secretariat) {
  return (await scheduleConference(actor, conferenceOf(w, change), today)).id;
}

/** Four conferences of phường Tây Hồ, of which one was held and one cancelled, and one of Cầu Giấy. */
async function someConferences() {
  const w = await world();
  const { secretariat } = w;
  const june = await schedule(w, { day: "2026-06-10", title: "Hội nghị đối thoại tháng Sáu" });
  const may = await schedule(w, {
    day: "2026-05-10",
    kind: "thematic",
    theme: "Trật tự đô thị Hồ Tây",
    title: "Hội nghị đối thoại tháng Năm",
  });
  const held = await schedule(w, { title: "Hội nghị đã tổ chức" });
  for (const [index, to] of (["planned", "announced", "inProgress", "held"] as const).entries()) {
    const step = { conferenceId: held, version: index + 1, to };
    await advanceConference(secretariat, step, during);
  }
  const cancelled = await schedule(w, {
    day: "2025-12-01",
    kind: "extraordinary",
    cause: "grievance",
    title: "Hội nghị đã hủy",
  });
  await cancelConference(secretariat, { conferenceId: cancelled, version: 1, reason: "x" }, today);
  const elsewhere = await schedule(
    w,
    {
      unitId: w.units.cauGiay.id,
      chairIds: [holdingOf(w.cauGiayLeader)],
      title: "Hội nghị Cầu Giấy",
    },
    w.cauGiaySecretariat,
  );
  return { ...w, ids: { june, may, held, cancelled, elsewhere } };
}

type Some = Awaited<ReturnType<typeof someConferences>>;

async function listed(
  w: Some,
  actor: Actor,
  filters: Partial<ConferenceFilters> = {},
  now = today,
) {
  const unitIds = Object.values(w.units).map(({ id }) => id);
  const asked = { ...everything, ...filters, unitIds };
  const { rows, total } = await listConferences(actor, asked, now);
  const names = Object.fromEntries(Object.entries(w.ids).map(([name, id]) => [id, name]));
  return { names: rows.map(({ id }) => names[id]), total };
}

describe("among some conferences", () => {
  let w: Some;
  beforeAll(async () => {
    w = await someConferences();
  });

  it("shows what comes first, the nearest on top, and then the past", async () => {
    expect(await listed(w, w.secretariat)).toEqual({
      names: ["may", "june", "held", "cancelled"],
      total: 4,
    });
  });

  it("leaves a plan whose day has passed with those of the past", async () => {
    const june = instantAt("2026-06-01", "09:00");
    expect((await listed(w, w.secretariat, {}, june)).names).toEqual([
      "june",
      "may",
      "held",
      "cancelled",
    ]);
    expect((await listed(w, w.secretariat, { when: "coming" }, june)).names).toEqual(["june"]);
  });

  it("shows the units below to the city, and no other unit to a ward", async () => {
    expect((await listed(w, w.citySecretariat)).total).toBe(5);
    expect((await listed(w, w.cauGiayLeader)).names).toEqual(["elsewhere"]);
  });

  it.each([
    [{ when: "coming" }, ["may", "june"]],
    [{ when: "held" }, ["held"]],
    [{ year: 2025 }, ["cancelled"]],
    [{ kind: "thematic" }, ["may"]],
    [{ cause: "grievance" }, ["cancelled"]],
    [{ status: "held" }, ["held"]],
    [{ q: "ho tay do thi" }, ["may"]],
    [{ q: "THANG SÁU" }, ["june"]],
    [{ q: "PTH-2025-HN01" }, ["cancelled"]],
    [{ q: "' OR 1=1 --" }, []],
    [{ q: "%" }, ["may", "june", "held", "cancelled"]],
    [{ sort: "date" }, ["cancelled", "held", "may", "june"]],
    [{ sort: "-title" }, ["june", "may", "held", "cancelled"]],
    [{ page: 9 }, []],
  ] as [Partial<ConferenceFilters>, string[]][])(
    "filtered by %j shows %j",
    async (filters, names) => {
      expect((await listed(w, w.secretariat, filters)).names.sort()).toEqual([...names].sort());
      if (filters.sort) expect((await listed(w, w.secretariat, filters)).names).toEqual(names);
    },
  );

  it("gives one to nobody who may not see it, and none for what is no id", async () => {
    const { secretariat, cauGiayLeader, citySecretariat } = w;
    expect(await getConference(secretariat, w.ids.held)).toMatchObject({ code: "PTH-2026-HN03" });
    expect(await getConference(citySecretariat, w.ids.held)).not.toBeNull();
    expect(await getConference(cauGiayLeader, w.ids.held)).toBeNull();
    expect(await getConference(secretariat, "../../etc")).toBeNull();
    expect(await getConference(secretariat, w.units.tayHo.id)).toBeNull();
  });

  it("counts what is coming and what was held, ever and by year", async () => {
    const unitIds = [w.units.tayHo.id];
    const counted = (year?: number) => countConferences(w.secretariat, { unitIds, year });
    expect(await counted()).toEqual({ total: 4, coming: 2, held: 1 });
    expect(await counted(2025)).toEqual({ total: 1, coming: 0, held: 0 });
  });

  it("offers for opinions only the conferences that still take them", async () => {
    const offered = await listConferencesForChoice(w.secretariat, w.units.tayHo.id);
    expect(offered.map(({ id }) => id)).toEqual([w.ids.june, w.ids.may, w.ids.held]);
    expect(await listConferencesForChoice(w.cauGiayLeader, w.units.tayHo.id)).toEqual([]);
  });

  it("offers the choices of the filters from what there is to see", async () => {
    const unitIds = [w.units.tayHo.id, w.units.cauGiay.id];
    const years = await listConferenceYears(w.secretariat, { unitIds });
    const units = await listUnitsWithConferences(w.secretariat, { unitIds });
    expect(years).toEqual([2026, 2025]);
    expect(units.map(({ symbol }) => symbol)).toEqual(["PTH"]);
  });
});

it("pages through coming and past alike without losing or repeating one", async () => {
  const w = await world();
  const startsAt = (day: number) => new Date(Date.UTC(2026, 0, 1 + day));
  await db.conference.createMany({
    data: Array.from({ length: 120 }, (_, index) => ({
      code: `PTH-2026-HN${index + 1}`,
      unitId: w.units.tayHo.id,
      kind: "periodic" as const,
      title: "Hội nghị",
      startsAt: startsAt(index),
      status: index < 60 ? ("closed" as const) : ("planned" as const),
    })),
  });
  const unitIds = [w.units.tayHo.id];
  const pages = await Promise.all(
    [1, 2, 3].map((page) =>
      listConferences(w.secretariat, { ...everything, unitIds, page }, startsAt(0)),
    ),
  );
  expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 20]);
  const days = pages.flatMap(({ rows }) => rows.map((row) => row.startsAt.getTime()));
  const order = [...Array.from({ length: 60 }, (_, i) => 60 + i)];
  const past = Array.from({ length: 60 }, (_, i) => 59 - i);
  expect(days).toEqual([...order, ...past].map((day) => startsAt(day).getTime()));
});

it("lists those who lead the unit or preside with the Front, and nobody else", async () => {
  const w = await world();
  const chairs = await listPossibleChairs(w.secretariat, w.units.tayHo.id);
  expect(chairs.map(({ personName }) => personName)).toEqual([
    "Nguyễn Đức Hải",
    "Vũ Hoàng Nam",
    "Đỗ Kim Oanh",
  ]);
  expect(await listPossibleChairs(w.cauGiayLeader, w.units.tayHo.id)).toEqual([]);
});
