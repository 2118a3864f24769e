import { beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/audit/verify-chain";
import { conferenceFilters } from "@/lib/conferences/filters";
import { listedUnits } from "@/lib/conferences/listed-units";
import { listConferences } from "@/lib/conferences/queries";
import {
  conferencesBehind,
  conferencesBelow,
  filtersOfOutcome,
  opinionsBehind,
} from "@/lib/dashboards/links";
import { getDashboard, type Dashboard } from "@/lib/dashboards/queries";
import { readFilters } from "@/lib/opinions/filters";
import { listOpinions } from "@/lib/opinions/list-opinions";
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { moment } from "@/prisma/seed/demo/clock";
import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";
import { main } from "@/prisma/seed/demo";

const now = moment("2026-11-22 09:00");

beforeAll(async () => {
  await main(() => {});
}, 600_000);

async function actorNamed(username: string): Promise<Actor> {
  const account = await db.account.findUniqueOrThrow({
    where: { username },
    select: { personId: true },
  });
  return found(await actorOfPerson(account.personId, now));
}

async function dashboardFor(username: string, year: number, unit?: string) {
  const actor = await actorNamed(username);
  return getDashboard(actor, found(await getViewedUnit(actor, unit)), year, now);
}

const conferenceOn = (symbol: string, day: string) =>
  db.conference.findFirstOrThrow({
    where: {
      unit: { symbol },
      startsAt: { gte: moment(`${day} 00:00`), lt: moment(`${day} 23:59`) },
    },
    select: {
      kind: true,
      startsAt: true,
      chairs: { select: { personName: true, postTitle: true } },
      sites: { select: { mode: true } },
      opinions: { select: { moment: true, channel: true, place: true, answerStatus: true } },
    },
  });

const howMany = <T>(items: T[], isOne: (item: T) => boolean) => items.filter(isOne).length;

describe("quận Tây Hồ, 2024", () => {
  it("has 8 of 8 wards with 15 conferences, for phường Tây Hồ's secretariat", async () => {
    const { shown, coverage, opinions } = await dashboardFor("vanphong.tayho", 2024);
    expect(shown.map(({ fullName }) => fullName)).toEqual(["Quận Tây Hồ"]);
    expect(coverage).toMatchObject({ covered: 8, held: 15 });
    expect(coverage?.units).toHaveLength(8);
    expect(opinions).toMatchObject({ total: 33, answered: 29, settled: 12, overdue: 3 });
  });

  it("has 18 opinions before its conference through the Front, and 15 at it, with codes in a row", async () => {
    const { opinions } = await conferenceOn("TH", "2024-12-05");
    expect(
      howMany(opinions, (one) => one.moment === "before" && one.channel === "frontSystem"),
    ).toBe(18);
    expect(howMany(opinions, (one) => one.moment === "at")).toBe(15);
    const codes = await db.opinion.findMany({
      where: { unit: { symbol: "TH" } },
      select: { code: true },
      orderBy: { number: "asc" },
    });
    expect([codes.at(0)?.code, codes.at(-1)?.code]).toEqual(["TH-2024-001", "TH-2024-033"]);
  });

  it("lets the topic pick the leader: the Secretary on Party and government, the chair on the rest", async () => {
    const byTopic = await db.opinion.groupBy({
      by: ["answeringLeader"],
      where: { unit: { symbol: "TH" }, topicId: { in: ["partyBuilding", "governmentBuilding"] } },
    });
    expect(byTopic.map(({ answeringLeader }) => answeringLeader)).toEqual(["partySecretary"]);
  });
});

describe("quận Đống Đa", () => {
  it("has 116 conferences from 2016 to August 2020, in the district and its then 21 wards", async () => {
    const held = await db.conference.findMany({
      where: {
        OR: [{ unit: { symbol: "DD" } }, { unit: { parent: { symbol: "DD" } } }],
        startsAt: { gte: moment("2016-01-01 00:00"), lt: moment("2020-08-04 00:00") },
      },
      select: { kind: true, cause: true, unitId: true, status: true },
    });
    expect(held).toHaveLength(116);
    expect(new Set(held.map(({ unitId }) => unitId)).size).toBe(22);
    const extraordinary = held.filter(({ kind }) => kind === "extraordinary");
    expect(new Set(extraordinary.map(({ cause }) => cause))).toEqual(
      new Set(["grievance", "unsettledCase", "keyAreaOrField"]),
    );
  });
});

describe("huyện Thanh Trì", () => {
  it("has one periodic conference a year from 2017 to 2020", async () => {
    const years = await db.conference.findMany({
      where: {
        unit: { symbol: "TT" },
        kind: "periodic",
        startsAt: { lt: moment("2021-01-01 00:00") },
      },
      select: { code: true },
      orderBy: { startsAt: "asc" },
    });
    expect(years.map(({ code }) => code.slice(3, 7))).toEqual(["2017", "2018", "2019", "2020"]);
  });

  it("has on 21/10/2021 three chairs, connected sites and 22 opinions, most answered on the spot", async () => {
    const { chairs, sites, opinions, startsAt } = await conferenceOn("TT", "2021-10-21");
    expect(startsAt).toEqual(moment("2021-10-21 08:00"));
    expect(chairs).toHaveLength(3);
    expect(howMany(sites, (site) => site.mode === "online")).toBeGreaterThan(1);
    expect(opinions).toHaveLength(22);
    expect(howMany(opinions, (one) => one.answerStatus === "answeredOnSpot")).toBeGreaterThan(15);
    expect(opinions.some(({ place }) => place?.includes("Phan Trọng Tuệ"))).toBe(true);
  });
});

describe("phường Sài Đồng, 07/10/2021", () => {
  it("has 18 slips and 3 spoken opinions", async () => {
    const { opinions } = await conferenceOn("SD", "2021-10-07");
    expect(opinions).toHaveLength(21);
    expect(howMany(opinions, ({ channel }) => channel === "slip")).toBe(18);
    expect(howMany(opinions, ({ channel }) => channel === "spoken")).toBe(3);
  });

  it("leaves open opinions that phường Phúc Lợi finds among its own", async () => {
    const { opinions, shown } = await dashboardFor("vanphong.phucloi", 2021);
    expect(shown.map(({ fullName }) => fullName)).toContain("Phường Sài Đồng");
    expect(opinions.total).toBe(21);
    expect(opinions.answers.unanswered).toBe(3);
  });
});

describe("every figure of a dashboard", () => {
  it.each([
    ["vanphong.tayho", 2024, "PTH"],
    ["vanphong.tayho", 2026, "PTH"],
    ["phongkinhte.tayho", 2026, "PTH"],
    ["lanhdao.hanoi", 2021, "HN"],
    ["lanhdao.hanoi", 2026, "HN"],
    ["lanhdao.hanoi", 2018, "DD"],
  ])("opens a list of as many (%s, %i, %s)", async (username, year, symbol) => {
    const actor = await actorNamed(username);
    const dashboard = await dashboardFor(username, year, symbol);
    const { outcomes, toConfirm, contested } = dashboard.opinions;
    expect(countOf(outcomes, "awaitsConfirmation")).toBe(toConfirm);
    expect(countOf(outcomes, "contested")).toBe(contested);
    for (const { href, count } of doorsOf(dashboard)) {
      const address = Object.fromEntries(new URL(href, "http://localhost").searchParams);
      const { filters, ignored } = readFilters(address);
      expect(ignored, href).toEqual([]);
      const unit = found(await getViewedUnit(actor, address.unit));
      const { total } = await listOpinions(actor, unit.id, filters, now);
      expect({ href, total }).toEqual({ href, total: count });
    }
  });
});

describe("every figure of conferences", () => {
  it.each([
    ["vanphong.tayho", 2024, "PTH", 15],
    ["vanphong.phucloi", 2021, "PPL", undefined],
    ["lanhdao.hanoi", 2024, "HN", 1],
    ["lanhdao.hanoi", 2026, "HN", undefined],
    ["lanhdao.hanoi", 2018, "DD", undefined],
  ])("opens a list of as many (%s, %i, %s)", async (username, year, symbol, below) => {
    const actor = await actorNamed(username);
    const dashboard = await dashboardFor(username, year, symbol);
    const { held, coming } = dashboard.conferences;
    const inList = async (href: string) => {
      const address = Object.fromEntries(new URL(href, "http://localhost").searchParams);
      const filters = conferenceFilters.parse(address);
      const unit = found(await getViewedUnit(actor, address.unit));
      const unitIds = await listedUnits(unit, filters);
      return (await listConferences(actor, { ...filters, unitIds })).total;
    };
    expect(await inList(conferencesBehind(dashboard, { when: "held" }))).toBe(held);
    expect(await inList(conferencesBehind(dashboard, { when: "coming" }))).toBe(coming);
    if (dashboard.coverage) {
      const href = found(conferencesBelow(dashboard));
      expect(await inList(href)).toBe(below ?? dashboard.coverage.held);
      expect(dashboard.coverage.held).toBe(below ?? dashboard.coverage.held);
    }
  });
});

function countOf(outcomes: Dashboard["opinions"]["outcomes"], standing: string): number {
  return outcomes
    .filter(({ judged }) => judged === standing)
    .reduce((sum, { count }) => sum + count, 0);
}

function doorsOf(dashboard: Dashboard) {
  const { opinions } = dashboard;
  const door = (count: number, filters?: Parameters<typeof opinionsBehind>[1]) => ({
    count,
    href: opinionsBehind(dashboard, filters),
  });
  const doors = (name: string, counts: Record<string, number>) =>
    Object.entries(counts).map(([value, count]) => door(count, { [name]: value }));
  return [
    door(opinions.total),
    door(opinions.answered, { answer: "answered" }),
    door(opinions.settled, { outcome: "resolved", confirmed: "yes" }),
    door(opinions.overdue, { due: "overdue" }),
    door(opinions.toConfirm, { confirmed: "no" }),
    door(opinions.contested, { confirmed: "contested" }),
    ...doors("moment", opinions.moments),
    ...doors("channel", opinions.channels),
    ...doors("answer", opinions.answers),
    ...opinions.outcomes.map((figure) => door(figure.count, filtersOfOutcome(figure))),
    ...opinions.topics.flatMap(({ topicId: topic, total, outcomes }) => [
      door(total, { topic }),
      ...outcomes.map((figure) => door(figure.count, { topic, ...filtersOfOutcome(figure) })),
    ]),
  ];
}

describe("the demo as a whole", () => {
  it("covers 40 of 126 wards in 2026", async () => {
    const { coverage } = await dashboardFor("lanhdao.hanoi", 2026);
    expect(coverage?.covered).toBe(40);
    expect(coverage?.units).toHaveLength(126);
  });

  it("has something in every state that people work on", async () => {
    const states = await db.response.groupBy({ by: ["status"] });
    expect(states.map(({ status }) => status).sort()).toEqual(
      ["approved", "draft", "issued", "returned", "submitted"].sort(),
    );
    expect(await db.outcomeReport.count({ where: { standing: "reported" } })).toBeGreaterThan(0);
    expect(await db.outcomeReport.count({ where: { standing: "contested" } })).toBeGreaterThan(0);
  });

  it("leaves the past's accounts disabled and lists only the present's", async () => {
    const listed = await db.account.findMany({
      where: { isDemo: true },
      select: { disabledAt: true },
    });
    expect(listed.length).toBe(44);
    expect(listed.every(({ disabledAt }) => disabledAt === null)).toBe(true);
    expect(await db.account.count({ where: { disabledAt: { not: null } } })).toBeGreaterThan(30);
  });

  it("names nobody twice, and none of the real officials of these conferences", async () => {
    const people = await db.person.findMany({ select: { fullName: true } });
    const names = people.map(({ fullName }) => fullName);
    expect(new Set(names).size).toBe(names.length);
    const real = [
      "Lê Thị Thu Hằng",
      "Nguyễn Thanh Tịnh",
      "Bùi Thế Cường",
      "Nguyễn Đình Khuyến",
      "Lê Tiến Nhật",
      "Nguyễn Tiến Cường",
      "Đặng Đức Quỳnh",
      "Ngô Thanh Xuân",
    ];
    expect(names.filter((name) => real.includes(name))).toEqual([]);
  });

  it("writes no opinion twice", async () => {
    const texts = await db.opinion.findMany({ select: { text: true } });
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  it("leaves a whole chain in the audit trail", async () => {
    const chain = await verifyChain();
    expect(chain.brokenAt).toBeNull();
    expect(chain.events).toBeGreaterThan(2000);
  });

  it("refuses to be loaded a second time", async () => {
    await expect(main(() => {})).rejects.toThrow(/nobody is registered/);
  });
});
