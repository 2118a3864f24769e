import { describe, expect, it } from "vitest";
import { commentOnConclusion } from "@/lib/conclusions/comment-on-conclusion";
import { getVersion, listConclusionsOf, readReadiness } from "@/lib/conclusions/queries";
import { removeItem } from "@/lib/conclusions/remove-item";
import { conclusionText } from "@/lib/conclusions/schema";
import { startConclusion } from "@/lib/conclusions/start-conclusion";
import { writeConclusion } from "@/lib/conclusions/write-conclusion";
import { addItem } from "@/lib/conclusions/write-item";
import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db";
import {
  afterwards,
  addClearItem,
  clarify,
  clearCharge,
  drafted,
  eventsOf,
  held,
  heldConference,
  versionOf,
  type Held,
} from "./concluded";

const textOf = async (w: Held, id: string, change: object = {}) => {
  const sections = await db.conclusionSection.findMany({ where: { conclusionId: id } });
  const bodies = Object.fromEntries(
    sections.flatMap((section) => [
      [`sections.${section.id}.title`, section.title],
      [`sections.${section.id}.body`, "Nội dung đã sửa."],
    ]),
  );
  return conclusionText.parse({
    ...{
      conclusionId: id,
      version: await versionOf(id),
      form: "party",
      abstract: "kết luận tại Hội nghị",
    },
    ...{ opening: "Ngày 10/3/2026.", recipients: "Lưu Văn phòng", signerId: "" },
    ...bodies,
    ...change,
  });
};

describe("the draft of a conclusion", () => {
  it("is made from the session: a part for each group, an item for each opinion nobody has answered", async () => {
    const w = await held();
    const { id } = await drafted(w);
    const [draft] = await listConclusionsOf(w.secretariat, w.conference.id);
    expect(draft!.sections.map(({ kind }) => kind)).toEqual([
      ...["general", "group", "upperLevel", "carryingOut"],
    ]);
    expect(draft!.abstract).toBe(
      "kết luận của đồng chí Bí thư Đảng ủy phường tại Hội nghị đối thoại định kỳ năm 2026",
    );
    expect(draft!.sections[0]!.body).toBe(
      "Tổng số 2 ý kiến, kiến nghị gửi tới Hội nghị; trong đó 2 ý kiến tiếp tục giải quyết theo Thông báo này.",
    );
    expect(draft!.sections[1]!.body).toBe(
      "Có 2 ý kiến, kiến nghị; chưa có ý kiến nào được trả lời.",
    );
    expect(draft!.items.map(({ opinions }) => opinions.map((one) => one.opinion.code))).toEqual(
      w.opinions.map(({ code }) => [code]),
    );
    expect(await eventsOf(id)).toEqual([{ type: "conclusion.drafted" }]);
  });

  it("is the same draft when it is begun twice", async () => {
    const w = await held();
    const first = await drafted(w);
    const second = await startConclusion(
      w.secretariat,
      { conferenceId: w.conference.id, form: "state" },
      afterwards,
    );
    expect(second.id).toBe(first.id);
    expect(await db.conclusion.count()).toBe(1);
  });

  it("is not begun before the conference was held, nor by other offices", async () => {
    const w = await held();
    const input = { conferenceId: w.conference.id, form: "party" } as const;
    await expect(startConclusion(w.frontOfficer, input, afterwards)).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(startConclusion(w.cauGiaySecretariat, input, afterwards)).rejects.toMatchObject({
      code: "not-found",
    });
    await db.conference.update({ where: { id: w.conference.id }, data: { status: "inProgress" } });
    await expect(startConclusion(w.secretariat, input, afterwards)).rejects.toMatchObject({
      code: "conference-not-held-yet",
    });
    expect(await db.conclusion.count()).toBe(0);
  });

  it("is seen by the offices that work on it, and by nobody else", async () => {
    const w = await held();
    await drafted(w);
    const seenBy = async (actor: Held["secretariat"]) =>
      (await listConclusionsOf(actor, w.conference.id)).length;
    expect(await seenBy(w.frontOfficer)).toBe(1);
    expect(await seenBy(w.partySecretary)).toBe(1);
    expect(await seenBy(w.agencyOfficer)).toBe(0);
    expect(await seenBy(w.citySecretariat)).toBe(0);
  });

  it("keeps every version, and tells the second of two writers who was first", async () => {
    const w = await held();
    const { id } = await drafted(w);
    const stale = await textOf(w, id);
    await writeConclusion(w.secretariat, stale, afterwards);
    await expect(writeConclusion(w.secretariat, stale, afterwards)).rejects.toMatchObject({
      code: "changed-meanwhile",
      params: { name: "Phạm Hồng Nhung", version: 2 },
    });
    const kept = await getVersion(id, 2);
    expect(kept!.content.sections[0]!.body).toBe("Nội dung đã sửa.");
    expect(kept!.before!.content.sections[0]!.body).toContain("Tổng số 2 ý kiến");
  });

  it("takes a further group before the parts that close it", async () => {
    const w = await held();
    const { id } = await drafted(w);
    await writeConclusion(w.secretariat, await textOf(w, id, { next: "group" }), afterwards);
    const sections = await db.conclusionSection.findMany({
      where: { conclusionId: id },
      orderBy: { position: "asc" },
    });
    expect(sections.map(({ kind }) => kind)).toEqual([
      ...["general", "group", "group", "upperLevel", "carryingOut"],
    ]);
  });

  it("says what its items still lack", async () => {
    const w = await held();
    await drafted(w);
    const [draft] = await listConclusionsOf(w.secretariat, w.conference.id);
    const { unclear, leftOver } = await readReadiness(w.secretariat, draft!, afterwards);
    expect(unclear.map(({ missing }) => missing)).toEqual([
      ["lead", "responsible", "dueOn", "product"],
      ["lead", "responsible", "dueOn", "product"],
    ]);
    expect(leftOver).toEqual([]);
  });

  it("charges only organisations of the unit, and links only opinions of the conference", async () => {
    const w = await held();
    const { id } = await drafted(w);
    const stranger = await db.organisation.findFirstOrThrow({
      where: { unitId: w.units.cauGiay.id },
    });
    await expect(addClearItem(w, id, { leadOrganisationId: stranger.id })).rejects.toMatchObject({
      code: "organisation-not-of-unit",
    });
    const { id: itemId } = await addClearItem(w, id, {
      opinionIds: [w.opinions[0]!.id, randomUUID()],
    });
    expect(await db.itemOpinion.count({ where: { itemId } })).toBe(1);
  });

  it("takes no day before its conference for an item, and every day from then on", async () => {
    const w = await held();
    const { id } = await drafted(w);
    const tooEarly = {
      ...{ code: "due-before-conference", params: { day: "10/03/2026" }, field: "dueOn" },
    };
    await expect(addClearItem(w, id, { dueOn: "2026-03-09" })).rejects.toMatchObject(tooEarly);
    await expect(clarify(w, id, { dueOn: "2020-01-01" })).rejects.toMatchObject(tooEarly);
    expect(await db.conclusionItem.count({ where: { dueOn: { not: null } } })).toBe(0);
    await addClearItem(w, id, { dueOn: "2026-03-10" });
    await addClearItem(w, id, { dueOn: "2026-03-11" });
    await addClearItem(w, id, { dueOn: null });
    expect(await db.conclusionItem.count({ where: { dueOn: { not: null } } })).toBe(2);
  });

  it("adds one item for a form that is sent twice", async () => {
    const w = await held();
    const { id: conclusionId } = await drafted(w);
    const section = await db.conclusionSection.findFirstOrThrow({
      where: { conclusionId, kind: "group" },
    });
    const input = {
      conclusionId,
      version: 1,
      sectionId: section.id,
      ...clearCharge(w),
      submissionKey: randomUUID(),
    };
    const first = await addItem(w.secretariat, input, afterwards);
    const second = await addItem(w.secretariat, input, afterwards);
    expect(second.id).toBe(first.id);
    expect(await db.conclusionItem.count({ where: { conclusionId } })).toBe(3);
  });

  it("leaves an opinion over when its item is taken out", async () => {
    const w = await held();
    const { id: conclusionId } = await drafted(w);
    const item = await db.conclusionItem.findFirstOrThrow({
      where: { conclusionId },
      orderBy: { position: "asc" },
    });
    await removeItem(w.secretariat, { conclusionId, version: 1, itemId: item.id }, afterwards);
    const [draft] = await listConclusionsOf(w.secretariat, w.conference.id);
    const { leftOver } = await readReadiness(w.secretariat, draft!, afterwards);
    expect(leftOver.map(({ code }) => code)).toEqual([w.opinions[0]!.code]);
  });

  it("takes comments of the Front and the leaders, and none of the agencies", async () => {
    const w = await held();
    const { id: conclusionId } = await drafted(w);
    const comment = () => ({
      conclusionId,
      aboutId: null,
      body: "Cần nêu rõ mốc.",
      submissionKey: randomUUID(),
    });
    await commentOnConclusion(w.frontOfficer, comment(), afterwards);
    await commentOnConclusion(w.committeeChair, comment(), afterwards);
    await expect(commentOnConclusion(w.agencyOfficer, comment(), afterwards)).rejects.toMatchObject(
      {
        code: "not-found",
      },
    );
    expect(await db.conclusionComment.count()).toBe(2);
  });

  it("of a conference without opinions still has its frame", async () => {
    const w = await held();
    const { id: conferenceId } = await heldConference(w, "2026-03-12");
    const { id } = await startConclusion(
      w.secretariat,
      { conferenceId, form: "state" },
      afterwards,
    );
    expect(await db.conclusionSection.count({ where: { conclusionId: id } })).toBe(3);
  });
});
