import { beforeAll, describe, expect, it } from "vitest";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import { noFilters, type OpinionFilters } from "@/lib/opinions/filters";
import { listOpinions } from "@/lib/opinions/list-opinions";
import { countsOfConference, getOpinion, hasOpinion } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { asOwner } from "../../support/database";
import { world, type World } from "../../support/world";
import { conferenceIn, record } from "./desk";

let cast: World;
let conferenceId: string;

const texts = [
  "Đề nghị Ủy ban nhân dân phường sớm có bến đỗ xe quanh Hồ Tây.",
  "Hoà giải tranh chấp ngõ 52, phố Thụy Khuê; nhà văn hóa xuống cấp.",
  "UBND phường công khai phương án GPMB đường Phan Trọng Tuệ.",
  "Cải tạo quốc lộ 1A đoạn qua chợ; thoát nước ngoài bãi sông Hồng.",
  "Mặt đường QL1A hư hỏng, đỗ bến xe trái phép.",
];

beforeAll(async () => {
  cast = await world();
  ({ id: conferenceId } = await conferenceIn(cast, "held"));
  for (const [index, text] of texts.entries()) {
    await record(cast.secretariat, conferenceId, {
      ...(index < 3 ? { text, moment: "before" } : { text, moment: "at", channel: "spoken" }),
      topicId: index === 0 ? "economyTourism" : "transport",
      sourceOrganisation: index === 1 ? "Tổ dân phố số 7" : null,
    });
  }
  const charged = await getOpinion(cast.secretariat, "PTH-2026-003");
  await chargeOpinion(cast.secretariat, {
    ...{ opinionId: charged!.id, version: 1, organisationId: cast.agency.id, dueOn: "2026-12-01" },
  });
  await asOwner("UPDATE opinion SET answer_status = 'answeredOnSpot' WHERE number = 4");
});

const list = (filters: Partial<OpinionFilters>, actor: Actor = cast.secretariat, now?: Date) =>
  listOpinions(actor, actor.unitId, { ...noFilters, ...filters }, now);

async function numbers(filters: Partial<OpinionFilters>, actor?: Actor, now?: Date) {
  const { rows } = await list(filters, actor, now);
  return rows.map(({ code }) => Number(code.slice(-3))).sort();
}

describe("search", () => {
  it.each([
    ["bến đỗ xe", [1]],
    ["ben do xe", [1]],
    ["BẾN ĐỖ XE".normalize("NFD"), [1]],
    ["đỗ bến", [5]],
    ["hòa giải", [2]],
    ["hoà giải", [2]],
    ["nhà văn hoá", [2]],
    ["ngo 52", [2]],
    ["ngõ 5", []],
    ["tổ dân phố số 7", [2]],
    ["TDP số 7", [2]],
    ["uỷ ban nhân dân phường", [1, 3]],
    ["ubnd phuong", [1, 3]],
    ["giải phóng mặt bằng", [3]],
    ["quốc lộ 1a", [4, 5]],
    ["QL1A", [4, 5]],
    ["đường Phan Trọng Tu", [3]],
    ["tây hồ", [1]],
    ["'; drop table opinion; --", []],
    ["& | ! ( <-> :*", [1, 2, 3, 4, 5]],
    ["nothing of this", []],
  ])("finds for “%s” the opinions %o", async (q, expected) => {
    expect(await numbers({ q })).toEqual(expected);
  });

  it("says when the words do not stand side by side", async () => {
    expect((await list({ q: "tây hồ" })).anywhere).toBe(true);
    expect((await list({ q: "hồ tây" })).anywhere).toBe(false);
  });

  it("goes with the filters", async () => {
    expect(await numbers({ q: "đường", moment: "before" })).toEqual([3]);
  });
});

describe("filters", () => {
  it.each<[Partial<OpinionFilters>, number[]]>([
    [{ moment: "at" }, [4, 5]],
    [{ topic: "economyTourism" }, [1]],
    [{ topic: "weather" }, []],
    [{ answer: "answeredOnSpot" }, [4]],
    [{ answer: "answered" }, [4]],
    [{ answer: "open", year: 2026 }, [1, 2, 3, 5]],
    [{ outcome: "none", year: 2026 }, [1, 2, 3, 4, 5]],
    [{ year: 2025 }, []],
    [{ confirmed: "yes" }, []],
    [{ leader: "committeeChair", moment: "before" }, [1, 2, 3]],
    [{ due: "none" }, [1, 2, 4, 5]],
    [{ channel: "spoken", answer: "unanswered", moment: "at" }, [5]],
  ])("%o leave %o, and the total says how many", async (filters, expected) => {
    expect(await numbers(filters)).toEqual(expected);
    const { total, all, isCapped } = await list(filters);
    expect({ total, all, isCapped }).toEqual({ total: expected.length, all: 5, isCapped: false });
  });

  it("tell what waits for the Front from what it has sent back to the doer", async () => {
    const standing = (number: number, isContested: boolean) =>
      asOwner(`UPDATE opinion SET outcome = 'inProgress', outcome_contested = ${isContested}
        WHERE number = ${number}`);
    await standing(1, true);
    await standing(2, false);
    expect(await numbers({ confirmed: "contested" })).toEqual([1]);
    expect(await numbers({ confirmed: "no" })).toEqual([2]);
    expect(await numbers({ confirmed: "yes" })).toEqual([]);
    await asOwner("UPDATE opinion SET outcome = NULL, outcome_contested = false");
  });

  it("know what is due soon and what is overdue on the day", async () => {
    const on = (day: string) => new Date(`${day}T03:00:00Z`);
    expect(await numbers({ due: "soon" }, undefined, on("2026-11-28"))).toEqual([3]);
    expect(await numbers({ due: "overdue" }, undefined, on("2026-12-01"))).toEqual([]);
    expect(await numbers({ due: "overdue" }, undefined, on("2026-12-02"))).toEqual([3]);
  });

  it("by agency and conference", async () => {
    expect(await numbers({ organisation: cast.agency.id })).toEqual([3]);
    expect(await numbers({ conference: conferenceId })).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("order and pages", () => {
  it.each<[OpinionFilters["sort"], string]>([
    [{ by: "code", descending: false }, "12345"],
    [{ by: "code", descending: true }, "54321"],
    [{ by: "recorded", descending: true }, "54321"],
    [{ by: "recorded", descending: false }, "12345"],
  ])("sorted by %o", async (sort, expected) => {
    const { rows } = await list({ sort });
    expect(rows.map(({ code }) => code.slice(-1)).join("")).toBe(expected);
  });

  it("put what has a due date first, from either end", async () => {
    for (const descending of [true, false]) {
      const { rows } = await list({ sort: { by: "due", descending } });
      expect(rows[0]?.code).toBe("PTH-2026-003");
    }
  });

  it("show the last page for one beyond it", async () => {
    const { page, pageCount, rows, total } = await list({ page: 9_999_999 });
    expect({ page, pageCount, total, rows: rows.length }).toEqual({
      ...{ page: 1, pageCount: 1, total: 5, rows: 5 },
    });
  });
});

describe("who sees which opinions", () => {
  it("the city sees those of its wards, or only its own", async () => {
    expect(await numbers({}, cast.citySecretariat)).toEqual([1, 2, 3, 4, 5]);
    expect((await list({ below: false }, cast.citySecretariat)).total).toBe(0);
  });

  it("another ward sees none, whatever unit or conference it names", async () => {
    const spy = cast.cauGiaySecretariat;
    expect((await list({}, spy)).all).toBe(0);
    expect(await numbers({ conference: conferenceId }, spy)).toEqual([]);
    const { rows, total } = await listOpinions(spy, cast.units.tayHo.id, noFilters);
    expect({ rows, total }).toEqual({ rows: [], total: 0 });
    expect(await getOpinion(spy, "PTH-2026-001")).toBeNull();
    expect(await hasOpinion(spy, "PTH-2026-001")).toBe(false);
    expect((await countsOfConference(spy, conferenceId)).total).toBe(0);
  });

  it("an agency officer sees what the agency is charged with, in lists, totals and search", async () => {
    const officer = cast.agencyOfficer;
    expect(await numbers({}, officer)).toEqual([3]);
    expect(await list({ moment: "before" }, officer)).toMatchObject({ total: 1, all: 1 });
    expect(await numbers({ q: "ubnd" }, officer)).toEqual([3]);
    expect(await getOpinion(officer, "PTH-2026-001")).toBeNull();
    expect((await countsOfConference(officer, conferenceId)).total).toBe(1);
  });
});

it("counts the opinions of a conference by moment, answer and channel", async () => {
  const counts = await countsOfConference(cast.secretariat, conferenceId);
  expect([counts.total, counts.moment("before"), counts.moment("at")]).toEqual([5, 3, 2]);
  expect(counts.moment("at", "answeredOnSpot")).toBe(1);
  expect([counts.channel("spoken"), counts.channel("website")]).toEqual([2, 0]);
});

it("finds no record for a code that cannot be one", async () => {
  for (const code of ["", "\0", "TH-2024-018'", "x".repeat(500), "../etc"]) {
    expect(await getOpinion(cast.secretariat, code)).toBeNull();
  }
});
