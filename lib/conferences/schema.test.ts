import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { conferenceInput, conferenceNewDate } from "./schema";

const id = "01890000-0000-7000-8000-000000000001";
const other = "01890000-0000-7000-8000-000000000002";

/** A form as the browser sends it. */
const form = {
  unitId: id,
  submissionKey: "6f1c2a34-5b6c-4d7e-8f90-123456789abc",
  kind: "periodic",
  theme: "",
  causeDetail: "",
  title: "",
  day: "21/10/2026",
  startTime: "8h30",
  endTime: "11:00",
  "sites.0.id": "",
  "sites.0.name": "Nhà văn hóa phường",
  "sites.0.address": "",
  "sites.0.mode": "inPerson",
  legalBasis: "",
};

function faultsOf(change: Record<string, unknown>, without: string[] = []) {
  const given = Object.fromEntries(
    Object.entries({ ...form, ...change }).filter(([name]) => !without.includes(name)),
  );
  const { error } = conferenceInput.safeParse(given);
  return Object.fromEntries(
    error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [],
  );
}

describe("the form of a conference", () => {
  it("becomes the input of the use case", () => {
    expect(conferenceInput.parse({ ...form, chairIds: id })).toMatchObject({
      day: "2026-10-21",
      startTime: "08:30",
      endTime: "11:00",
      title: null,
      cause: null,
      chairIds: [id],
      sites: [{ id: null, name: "Nhà văn hóa phường", address: null, mode: "inPerson" }],
    });
  });

  it("is the same as JSON with a list of sites", () => {
    const sites = [{ name: "Nhà văn hóa phường", address: null, mode: "inPerson" }];
    const json = { ...form, sites, chairIds: [id, other, id] };
    expect(conferenceInput.parse(json)).toMatchObject({ sites, chairIds: [id, other] });
  });

  it("leaves out rows without anything in them and keeps the order of the others", () => {
    const given = {
      ...form,
      "sites.0.name": "",
      "sites.1.name": "Điểm cầu số 1",
      "sites.10.name": "Điểm cầu số 2",
      "sites.10.mode": "online",
    };
    const names = conferenceInput.parse(given).sites.map(({ name, mode }) => [name, mode]);
    expect(names).toEqual([
      ["Điểm cầu số 1", "inPerson"],
      ["Điểm cầu số 2", "online"],
    ]);
  });

  it("drops what belongs to another kind", () => {
    const given = { ...form, cause: "grievance", causeDetail: "x", theme: "Cải cách hành chính" };
    expect(conferenceInput.parse(given)).toMatchObject({
      cause: null,
      causeDetail: null,
      theme: null,
    });
    expect(conferenceInput.parse({ ...given, kind: "thematic" }).theme).toBe("Cải cách hành chính");
  });

  it("composes half-composed accents", () => {
    const title = "Hội nghị đối thoại".normalize("NFD");
    expect(conferenceInput.parse({ ...form, title }).title).toBe("Hội nghị đối thoại");
  });
});

describe("bad input is told at its field", () => {
  it.each([
    ["30 February", { day: "30/02/2026" }, { day: "noSuchDay" }],
    ["no day", { day: "" }, { day: "required" }],
    ["25 o'clock", { startTime: "25:00" }, { startTime: "noSuchTime" }],
    ["an end before the start", { endTime: "08:00" }, { endTime: "endBeforeStart" }],
    ["an end at the start", { endTime: "08:30" }, { endTime: "endBeforeStart" }],
    ["an extraordinary one without cause", { kind: "extraordinary" }, { cause: "causeRequired" }],
    ["a thematic one without theme", { kind: "thematic" }, { theme: "themeRequired" }],
    ["a cause that is none", { kind: "extraordinary", cause: "x" }, { cause: "notInList" }],
    ["a megabyte", { theme: "á".repeat(1_000_000) }, { theme: "tooLong|200" }],
    ["NUL", { title: "Hội nghị\u0000" }, { title: "controlCharacter" }],
    ["an operator object", { title: { $ne: null } }, { title: "text" }],
    ["an operator as unit", { unitId: { not: "" } }, { unitId: "notInList" }],
    ["a site with an address alone", { "sites.2.address": "Số 1" }, { "sites.2.name": "required" }],
    ["sites that are no list", { sites: "x" }, { sites: "text" }],
    ["a chair that is no id", { chairIds: ["1 OR 1=1"] }, { "chairIds.0": "notInList" }],
  ])("%s", (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it("shows every fault at the first attempt", () => {
    const faults = faultsOf({ kind: "extraordinary", day: "31/4/2026", endTime: "8:00" });
    expect(faults).toEqual({ day: "noSuchDay", cause: "causeRequired", endTime: "endBeforeStart" });
  });

  it("of another shape altogether is no fault of the server", () => {
    for (const given of [null, undefined, 1, "x", [], { sites: null }]) {
      expect(conferenceInput.safeParse(given).success).toBe(false);
    }
  });

  it("keeps markup and formulas as text", () => {
    const title = "=1+1 <script>alert(1)</script>";
    expect(conferenceInput.parse({ ...form, title }).title).toBe(title);
  });
});

it("a new date ends after it starts", () => {
  const given = { conferenceId: id, version: "2", day: "01/12/2026", startTime: "8:00" };
  expect(conferenceNewDate.parse({ ...given, endTime: "" }).endTime).toBeNull();
  expect(conferenceNewDate.safeParse({ ...given, endTime: "07:00" }).success).toBe(false);
});

describe("what is typed for a site", () => {
  const faults = (site: Record<string, string>) => {
    const parsed = conferenceInput.safeParse({
      unitId: randomUUID(),
      submissionKey: randomUUID(),
      kind: "periodic",
      day: "10/03/2026",
      startTime: "08:00",
      ...site,
    });
    return parsed.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
  };

  it.each([
    ["0", "capacity"],
    ["-5", "capacity"],
    ["2,5", "capacity"],
    ["100001", "capacity"],
    ["nhiều", "capacity"],
  ])("is no capacity: %s", (typed, message) => {
    expect(faults({ "sites.0.name": "A", "sites.0.capacity": typed })).toEqual([
      ["sites.0.capacity", message],
    ]);
  });

  it.each(["javascript:alert(1)", "hop.hanoi.gov.vn", "ftp://x/y"])(
    "is no address of the web: %s",
    (typed) => {
      expect(faults({ "sites.0.name": "A", "sites.0.link": typed })).toEqual([
        ["sites.0.link", "webAddress"],
      ]);
    },
  );

  it("may leave all of it out, and write thousands with a dot", () => {
    expect(faults({ "sites.0.name": "A", "sites.0.capacity": "1.200" })).toEqual([]);
    expect(faults({ "sites.0.name": "A" })).toEqual([]);
  });

  it("is no site without a name", () => {
    expect(faults({ "sites.0.capacity": "20" })).toEqual([["sites.0.name", "required"]]);
  });
});
