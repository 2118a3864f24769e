import { describe, expect, it } from "vitest";
import { listTemplates } from "@/lib/programmes/queries";
import { removeTemplate } from "@/lib/programmes/remove-template";
import { saveTemplate } from "@/lib/programmes/save-template";
import { startProgramme } from "@/lib/programmes/start-programme";
import { endPost } from "@/lib/people/end-post";
import { db } from "@/lib/platform/db";
import { holdingOf, today } from "@/tests/integration/conferences/scheduled";
import { appoint } from "@/tests/support/appoint";
import { anotherConference, eventsOfProgramme, itemNamed, lineOf, programmed } from "./programme";

const name = "Mẫu của phường Tây Hồ";

describe("a template", () => {
  it("starts another programme with whoever holds the posts then", async () => {
    const w = await programmed();
    const { id } = await saveTemplate(w.secretariat, { conferenceId: w.conferenceId, name }, today);
    await endPost(w.cityAdministrator, {
      holdingId: holdingOf(w.partySecretary),
      heldTo: "2026-06-30",
    });
    await appoint(w.cityAdministrator, {
      fullName: "Hà Thị Minh",
      unitId: w.units.tayHo.id,
      organisation: "partyCommittee",
      kind: "partySecretary",
      title: "Bí thư Đảng ủy phường",
      heldFrom: "2026-07-01",
    });
    const conferenceId = await anotherConference(w, { day: "2026-08-10", chairIds: [] });
    await startProgramme(w.secretariat, { conferenceId, version: 1, template: id }, today);
    expect(await lineOf(conferenceId)).toEqual(await lineOf(w.conferenceId));
    expect((await itemNamed(conferenceId, "Phát biểu khai mạc")).item.presenterName).toBe(
      "Hà Thị Minh",
    );
    expect(await eventsOfProgramme(conferenceId)).toEqual([
      { type: "programme.filled", template: name, items: 9 },
    ]);
  });

  it("replaces the items there were", async () => {
    const w = await programmed();
    const { conferenceId } = w;
    await startProgramme(w.secretariat, { conferenceId, version: 2, template: "full" }, today);
    expect(await lineOf(conferenceId)).toHaveLength(10);
  });

  it("has a name of its own in its unit, and is seen there", async () => {
    const w = await programmed();
    const save = () => saveTemplate(w.secretariat, { conferenceId: w.conferenceId, name }, today);
    const { id } = await save();
    await expect(save()).rejects.toMatchObject({ code: "template-name-taken", field: "name" });
    expect(await listTemplates(w.secretariat, w.units.tayHo.id)).toMatchObject([{ name }]);
    expect(await listTemplates(w.cauGiaySecretariat, w.units.tayHo.id)).toEqual([]);
    const remove = (who: typeof w.secretariat) => removeTemplate(who, { templateId: id }, today);
    await expect(remove(w.cauGiaySecretariat)).rejects.toMatchObject({ code: "not-found" });
    await expect(remove(w.frontOfficer)).rejects.toMatchObject({ code: "not-allowed" });
    await remove(w.secretariat);
    expect(await db.programmeTemplate.count()).toBe(0);
  });

  it.each(["no-such-template", "0190c0de-0000-7000-8000-000000000000"])(
    "that is not there is not found: %s",
    async (template) => {
      const w = await programmed();
      const start = { conferenceId: w.conferenceId, version: 2, template };
      await expect(startProgramme(w.secretariat, start, today)).rejects.toMatchObject({
        code: "not-found",
      });
    },
  );

  it("is not made of an empty programme", async () => {
    const w = await programmed();
    const conferenceId = await anotherConference(w, { day: "2026-03-11" });
    await expect(saveTemplate(w.secretariat, { conferenceId, name }, today)).rejects.toMatchObject({
      code: "programme-empty",
    });
  });
});
