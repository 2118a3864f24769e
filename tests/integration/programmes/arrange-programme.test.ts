import { describe, expect, it } from "vitest";
import { addProgrammeItem } from "@/lib/programmes/add-item";
import { changeProgrammeItem } from "@/lib/programmes/change-item";
import { moveProgrammeItem } from "@/lib/programmes/move-item";
import { getProgramme } from "@/lib/programmes/queries";
import { removeProgrammeItem } from "@/lib/programmes/remove-item";
import { mostItems } from "@/lib/programmes/schema";
import { db } from "@/lib/platform/db";
import { formatTimeOf } from "@/lib/platform/dates";
import { holdingOf, today } from "@/tests/integration/conferences/scheduled";
import { appoint } from "@/tests/support/appoint";
import { world } from "@/tests/support/world";
import {
  anotherConference,
  eventsOfProgramme,
  hold,
  itemNamed,
  itemOf,
  lineOf,
  programmed,
  readProgramme,
} from "./programme";

const line = [
  "Tuyên bố lý do, giới thiệu đại biểu",
  "Phát biểu khai mạc",
  "Tổng hợp phiếu ý kiến theo nhóm nội dung",
  "Đại biểu phát biểu trực tiếp",
  "Tiếp thu, giải trình, trao đổi làm rõ",
  "(Nội dung thuộc thẩm quyền của địa phương)",
  "(Nội dung tổng hợp trình cấp có thẩm quyền)",
  "Phát biểu của Mặt trận Tổ quốc cấp trên",
  "Phát biểu kết luận",
];

describe("starting a programme", () => {
  it("fills it with the standard items, gives the posts their holders, and says so in the trail", async () => {
    const w = await programmed();
    expect(await lineOf(w.conferenceId)).toEqual(line);
    expect((await itemNamed(w.conferenceId, "Phát biểu khai mạc")).item).toMatchObject({
      kind: "opening",
      presenterHoldingId: holdingOf(w.partySecretary),
      presenterName: "Nguyễn Đức Hải",
      presenterTitle: "Bí thư Đảng ủy phường",
    });
    expect(await eventsOfProgramme(w.conferenceId)).toEqual([
      { type: "programme.filled", template: "Cấp phường, xã", items: 9 },
    ]);
  });

  it("is read with running times from the start of the conference", async () => {
    const w = await programmed();
    const conference = await db.conference.findUniqueOrThrow({ where: { id: w.conferenceId } });
    const programme = await getProgramme(w.frontOfficer, conference);
    expect(programme).toMatchObject({ minutes: 155, minutesOver: 0, isLongerThanDay: false });
    expect(programme.items.map(({ startsAt }) => formatTimeOf(startsAt))).toEqual([
      ...["08:00", "08:05", "08:15", "08:30", "09:10", "09:10", "09:55", "10:10", "10:20"],
    ]);
    const other = await getProgramme(w.cauGiaySecretariat, conference);
    expect(other.items).toEqual([]);
  });
});

describe("arranging a programme", () => {
  it("adds an item at the end, and one nested in the last", async () => {
    const w = await programmed();
    await addProgrammeItem(
      w.secretariat,
      itemOf(w.conferenceId, 2, { presenterText: "Nhà báo Lê Minh" }),
      today,
    );
    await addProgrammeItem(
      w.secretariat,
      itemOf(w.conferenceId, 3, { title: "Tiết mục 1", isNested: true }),
      today,
    );
    expect((await lineOf(w.conferenceId)).slice(-2)).toEqual([
      "Văn nghệ chào mừng",
      "(Tiết mục 1)",
    ]);
    expect((await itemNamed(w.conferenceId, "Văn nghệ chào mừng")).item).toMatchObject({
      presenterName: "Nhà báo Lê Minh",
      presenterTitle: null,
      presenterHoldingId: null,
    });
    expect((await eventsOfProgramme(w.conferenceId)).slice(1)).toEqual([
      { type: "programme.itemAdded", title: "Văn nghệ chào mừng" },
      { type: "programme.itemAdded", title: "Tiết mục 1" },
    ]);
  });

  it("changes an item, names the changed fields, and leaves no trace where nothing changed", async () => {
    const w = await programmed();
    const { item, ...choice } = await itemNamed(w.conferenceId, "Phát biểu khai mạc");
    const { kind, title, minutes, isInternal, presenterHoldingId } = item;
    const same = { kind, title, minutes, isInternal, presenterHoldingId, presenterText: null };
    await changeProgrammeItem(w.secretariat, { ...choice, ...same }, today);
    expect((await readProgramme(w.conferenceId)).version).toBe(2);

    const change = { minutes: 20, presenterHoldingId: holdingOf(w.committeeChair) };
    await changeProgrammeItem(w.secretariat, { ...choice, ...same, ...change }, today);
    expect((await itemNamed(w.conferenceId, title)).item).toMatchObject({
      minutes: 20,
      presenterName: "Vũ Hoàng Nam",
    });
    expect((await eventsOfProgramme(w.conferenceId)).at(-1)).toEqual({
      type: "programme.itemChanged",
      title,
      fields: ["minutes", "presenter", "presenterTitle"],
    });
  });

  it("moves an item by button and by mouse, and removes one without what is nested in it", async () => {
    const w = await programmed();
    const move = async (title: string, how: object) => {
      const { item: _item, itemId, ...choice } = await itemNamed(w.conferenceId, title);
      const move = { beforeId: null, isNested: false, verb: "up" as const, itemId, ...how };
      return moveProgrammeItem(w.secretariat, { ...choice, move }, today);
    };
    await move("Phát biểu khai mạc", { verb: "up" });
    const { itemId: beforeId } = await itemNamed(w.conferenceId, line[7]!);
    await move("Phát biểu khai mạc", { verb: "place", beforeId, isNested: true });
    expect((await lineOf(w.conferenceId))[6]).toBe("(Phát biểu khai mạc)");

    const { item: _item, ...choice } = await itemNamed(w.conferenceId, line[4]!);
    await removeProgrammeItem(w.secretariat, choice, today);
    expect((await lineOf(w.conferenceId)).slice(3, 7)).toEqual([
      "Nội dung thuộc thẩm quyền của địa phương",
      "Nội dung tổng hợp trình cấp có thẩm quyền",
      "Phát biểu khai mạc",
      "Phát biểu của Mặt trận Tổ quốc cấp trên",
    ]);
    expect((await eventsOfProgramme(w.conferenceId)).map(({ type }) => type)).toEqual([
      "programme.filled",
      "programme.itemMoved",
      "programme.itemMoved",
      "programme.itemRemoved",
    ]);
  });
});

describe("arranging is refused, and nothing is written,", () => {
  it.each([
    ["frontOfficer", "not-allowed"],
    ["partySecretary", "not-allowed"],
    ["citySecretariat", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("to %s: %s", async (who, code) => {
    const w = await programmed();
    const added = addProgrammeItem(w[who], itemOf(w.conferenceId, 2), today);
    await expect(added).rejects.toMatchObject({ code });
    expect(await lineOf(w.conferenceId)).toEqual(line);
  });

  it("to the second of two secretaries, who is told who was first", async () => {
    const w = await programmed();
    const second = await appoint(w.cityAdministrator, {
      fullName: "Nguyễn Thu Lan",
      unitId: w.units.tayHo.id,
      organisation: "partyOffice",
      kind: "secretariatOfficer",
      title: "Chánh Văn phòng Đảng ủy",
    });
    const attempts = await Promise.allSettled(
      [w.secretariat, second].map((actor) =>
        addProgrammeItem(actor, itemOf(w.conferenceId, 2), today),
      ),
    );
    const lost = attempts.filter((attempt) => attempt.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]!.reason).toMatchObject({
      code: "changed-meanwhile",
      params: { name: expect.stringMatching(/^(Phạm Hồng Nhung|Nguyễn Thu Lan)$/), version: 3 },
    });
    expect(await lineOf(w.conferenceId)).toHaveLength(10);
  });

  it("past midnight, at the field of the minutes", async () => {
    const w = await programmed();
    const conferenceId = await anotherConference(w, {
      day: "2026-03-11",
      startTime: "20:00",
      endTime: "22:00",
    });
    const long = itemOf(conferenceId, 1, { minutes: 241 });
    await expect(addProgrammeItem(w.secretariat, long, today)).rejects.toMatchObject({
      code: "programme-longer-than-day",
      field: "minutes",
    });
    expect(await db.programme.count({ where: { conferenceId } })).toBe(0);
  });

  it("under a presenter who holds no post of the unit", async () => {
    const w = await programmed();
    const presenterHoldingId = holdingOf(w.cauGiayLeader);
    const item = itemOf(w.conferenceId, 2, { presenterHoldingId });
    await expect(addProgrammeItem(w.secretariat, item, today)).rejects.toMatchObject({
      code: "presenter-not-in-post",
      field: "presenterHoldingId",
    });
  });

  it("for an item of another programme, and a move that leads nowhere", async () => {
    const w = await programmed();
    const other = await anotherConference(w, { day: "2026-03-11" });
    const { itemId } = await itemNamed(w.conferenceId, "Phát biểu khai mạc");
    const place = { beforeId: null, isNested: false, itemId };
    const elsewhere = { conferenceId: other, version: 1, move: { verb: "up" as const, ...place } };
    await expect(moveProgrammeItem(w.secretariat, elsewhere, today)).rejects.toMatchObject({
      code: "not-found",
    });
    const nowhere = {
      conferenceId: w.conferenceId,
      version: 2,
      move: { verb: "out" as const, ...place },
    };
    await expect(moveProgrammeItem(w.secretariat, nowhere, today)).rejects.toMatchObject({
      code: "item-cannot-move",
    });
  });

  it("after the session", async () => {
    const w = await programmed();
    await hold(w, w.conferenceId);
    const added = addProgrammeItem(w.secretariat, itemOf(w.conferenceId, 2), today);
    await expect(added).rejects.toMatchObject({ code: "programme-fixed" });
  });

  it("beyond as many items as a programme may have", async () => {
    const w = await world();
    const conferenceId = await anotherConference(w);
    const add = (version: number) =>
      addProgrammeItem(w.secretariat, itemOf(conferenceId, version, { minutes: 1 }), today);
    for (let version = 1; version <= mostItems; version += 1) await add(version);
    await expect(add(mostItems + 1)).rejects.toMatchObject({ code: "programme-full" });
  });
});
