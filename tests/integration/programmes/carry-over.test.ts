import { describe, expect, it } from "vitest";
import { carryItemOver } from "@/lib/programmes/carry-item-over";
import { dismissItem } from "@/lib/programmes/dismiss-item";
import { judgeProgrammeItem } from "@/lib/programmes/judge-item";
import { listProposedItems } from "@/lib/programmes/queries";
import { removeProgrammeItem } from "@/lib/programmes/remove-item";
import { startProgramme } from "@/lib/programmes/start-programme";
import { db } from "@/lib/platform/db";
import { during, today } from "@/tests/integration/conferences/scheduled";
import {
  anotherConference,
  eventsOfProgramme,
  hold,
  itemNamed,
  lineOf,
  programmed,
  type Programmed,
  readProgramme,
} from "./programme";

const title = "Nội dung tổng hợp trình cấp có thẩm quyền";

/** A held conference that left one item unfinished, and the next two of its unit. */
async function leftUnfinished() {
  const w = await programmed();
  await hold(w, w.conferenceId);
  await judge(w, true);
  const nextId = await anotherConference(w, { day: "2026-04-10" });
  const laterId = await anotherConference(w, { day: "2026-05-10" });
  await startProgramme(
    w.secretariat,
    { conferenceId: nextId, version: 1, template: "ward" },
    today,
  );
  return { ...w, nextId, laterId };
}

async function judge(w: Programmed, isUnfinished: boolean) {
  const { item: _item, itemId, ...choice } = await itemNamed(w.conferenceId, title);
  return judgeProgrammeItem(w.secretariat, { ...choice, mark: { itemId, isUnfinished } }, during);
}

async function proposedTo(w: Programmed, conferenceId: string) {
  const conference = await db.conference.findUniqueOrThrow({ where: { id: conferenceId } });
  return listProposedItems(w.secretariat, conference);
}

describe("an item left unfinished", () => {
  it("is proposed by name to the next conference of the unit, and to no other", async () => {
    const w = await leftUnfinished();
    expect(await proposedTo(w, w.nextId)).toMatchObject([
      { title, from: { code: "PTH-2026-HN01" } },
    ]);
    expect(await proposedTo(w, w.laterId)).toEqual([]);
    expect((await eventsOfProgramme(w.conferenceId)).at(-1)).toEqual({
      type: "programme.itemUnfinished",
      title,
    });
  });

  it("joins the programme before the conclusion, once, under whoever holds the post then", async () => {
    const w = await leftUnfinished();
    const { itemId } = await itemNamed(w.conferenceId, title);
    const carry = async (conferenceId: string, version: number) =>
      carryItemOver(w.secretariat, { conferenceId, version, itemId }, today);
    await carry(w.nextId, 2);
    expect((await lineOf(w.nextId)).slice(-2)).toEqual([title, "Phát biểu kết luận"]);
    const { items } = await readProgramme(w.nextId);
    expect(items.find(({ carriedFromId }) => carriedFromId === itemId)).toMatchObject({
      title,
      presenterName: "Nguyễn Đức Hải",
    });
    expect((await eventsOfProgramme(w.nextId)).at(-1)).toEqual({
      type: "programme.itemCarried",
      title,
      from: "PTH-2026-HN01",
    });
    expect(await proposedTo(w, w.nextId)).toEqual([]);
    await expect(carry(w.laterId, 1)).rejects.toMatchObject({ code: "item-already-decided" });
  });

  it("is taken up by one of two conferences that ask at once", async () => {
    const w = await leftUnfinished();
    const { itemId } = await itemNamed(w.conferenceId, title);
    const attempts = await Promise.allSettled([
      carryItemOver(w.secretariat, { conferenceId: w.nextId, version: 2, itemId }, today),
      carryItemOver(w.secretariat, { conferenceId: w.laterId, version: 1, itemId }, today),
    ]);
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.programmeItem.count({ where: { carriedFromId: itemId } })).toBe(1);
  });

  it("is proposed again when it is removed from the programme that took it up", async () => {
    const w = await leftUnfinished();
    const { itemId } = await itemNamed(w.conferenceId, title);
    await carryItemOver(w.secretariat, { conferenceId: w.laterId, version: 1, itemId }, today);
    const { item: _item, ...carried } = await itemNamed(w.laterId, title);
    await removeProgrammeItem(w.secretariat, carried, today);
    expect(await proposedTo(w, w.nextId)).toHaveLength(1);
  });

  it("is left out with a reason, and proposed no more", async () => {
    const w = await leftUnfinished();
    const { itemId } = await itemNamed(w.conferenceId, title);
    const dismissal = { conferenceId: w.nextId, itemId, reason: "Đã trả lời bằng văn bản" };
    await dismissItem(w.secretariat, dismissal, today);
    expect(await proposedTo(w, w.nextId)).toEqual([]);
    expect(await db.carryOverDismissal.findMany()).toMatchObject([
      { itemId, conferenceId: w.nextId, dismissedAsPost: "Chuyên viên Văn phòng Đảng ủy" },
    ]);
    expect((await eventsOfProgramme(w.nextId)).at(-1)).toMatchObject({
      type: "programme.itemDismissed",
      reason: "Đã trả lời bằng văn bản",
    });
    await expect(judge(w, false)).rejects.toMatchObject({ code: "item-already-decided" });
    await expect(dismissItem(w.secretariat, dismissal, today)).rejects.toMatchObject({
      code: "item-already-decided",
    });
  });

  it("can be called finished after all, until somebody decides", async () => {
    const w = await leftUnfinished();
    await judge(w, false);
    expect(await proposedTo(w, w.nextId)).toEqual([]);
  });
});

it("cannot be judged before the session is over", async () => {
  const w = await programmed();
  await expect(judge(w, true)).rejects.toMatchObject({ code: "session-not-over" });
});
