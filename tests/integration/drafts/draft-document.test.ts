import mammoth from "mammoth";
import { expect, it } from "vitest";
import { draftDocument } from "@/lib/drafts/draft-document";
import { type DraftInput, draftInput, type DraftKind } from "@/lib/drafts/schema";
import { listSigners } from "@/lib/drafts/signers";
import { inviteByName } from "@/lib/invitations/invite-person";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { startProgramme } from "@/lib/programmes/start-programme";
import { filesIn } from "@/tests/support/docx";
import { appoint } from "@/tests/support/appoint";
import { inviteeOf } from "../invitations/inviting";
import { holdingOf, scheduled, type Scheduled, today } from "../conferences/scheduled";

function asked(change: Record<string, string> = {}): DraftInput {
  return draftInput.parse({
    family: "party",
    recipients: "- Thành ủy;\n- Lưu Văn phòng.",
    ...change,
  });
}

async function drafted(w: Scheduled, kind: DraftKind, input: DraftInput) {
  const { conferenceId } = w.conference;
  const file = await draftDocument(w.secretariat, { conferenceId, kind, input }, today);
  if ("faults" in file) throw new Error(JSON.stringify(file.faults));
  const { value } = await mammoth.extractRawText({ buffer: file.content });
  return { name: file.name, text: value.replaceAll("\u00a0", " ").replace(/\n+/g, "\n") };
}

it("writes a plan from the conference, with the number and the signer that were given", async () => {
  const w = await scheduled();
  const input = asked({
    number: "12",
    day: "02/03/2026",
    signerId: holdingOf(w.partySecretary),
    until: "05/03/2026",
  });
  const { name, text } = await drafted(w, "plan", input);
  expect(name).toBe("Kế hoạch tổ chức hội nghị - PTH-2026-HN01.docx");
  expect(text).toContain("Số 12-KH/ĐU\nTây Hồ, ngày 02 tháng 3 năm 2026");
  expect(text).toContain("từ 08 giờ 00 đến 11 giờ 30 phút, thứ Ba, ngày 10 tháng 3 năm 2026");
  expect(text).toContain("Nhà văn hóa phường, Số 693 Lạc Long Quân.");
  expect(text).toContain("chậm nhất ngày 03/3/2026");
  expect(text).toContain("trước ngày 05/3/2026");
  expect(text).toContain("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Đức Hải");
  expect(text).toContain("Nơi nhận:\n- Thành ủy;\n- Lưu Văn phòng.");
});

it("asks for opinions and replies by the day of the conference at the latest", async () => {
  const w = await scheduled();
  for (const kind of ["plan", "announcement", "invitation"] as const) {
    const by = (until: string) =>
      draftDocument(w.secretariat, { ...w.conference, kind, input: asked({ until }) }, today);
    await expect(by("11/03/2026")).rejects.toMatchObject({
      code: "day-after-conference",
      field: "until",
    });
    await expect(by("10/03/2026")).resolves.toBeDefined();
  }
});

it("leaves the programme out of a plan while there is none, and has no programme to hand out", async () => {
  const w = await scheduled();
  const { text } = await drafted(w, "plan", asked());
  expect(text).not.toContain("CHƯƠNG TRÌNH");
  expect(text).toContain("III- TỔ CHỨC THỰC HIỆN");
  const programme = { ...w.conference, kind: "programme" as const, input: asked() };
  await expect(draftDocument(w.secretariat, programme, today)).rejects.toMatchObject({
    code: "programme-missing",
  });
});

it("puts the public items of the programme into the plan, and on a sheet of their own", async () => {
  const w = await scheduled();
  const { conferenceId } = w.conference;
  await startProgramme(w.secretariat, { conferenceId, version: 1, template: "ward" }, today);
  const items = await db.programmeItem.findMany({ orderBy: { position: "asc" } });
  const last = items.filter(({ isNested }) => !isNested).at(-1)!;
  await db.programmeItem.update({ where: { id: last.id }, data: { isInternal: true } });
  for (const kind of ["plan", "programme"] as const) {
    const { text } = await drafted(w, kind, asked());
    expect(text).toContain(items[0]!.title);
    expect(text).toContain("08h00 - ");
    expect(text).not.toContain(last.title);
  }
  expect((await drafted(w, "programme", asked())).text).not.toContain("Nơi nhận");
});

it("signs an announcement of the People's Committee by its chair, and by no secretary", async () => {
  const w = await scheduled();
  const signedBy = (signerId: string) =>
    drafted(w, "announcement", asked({ family: "state", signerId }));
  const { text } = await signedBy(holdingOf(w.committeeChair));
  expect(text).toContain("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nVũ Hoàng Nam");
  await expect(signedBy(holdingOf(w.partySecretary))).rejects.toMatchObject({
    code: "signer-not-in-post",
    field: "signerId",
  });
});

it("hands nothing out while the form is wrong, unless it is wanted so", async () => {
  const w = await scheduled();
  const input = asked({ recipients: "Thành ủy" });
  const question = { ...w.conference, kind: "plan" as const };
  expect(await draftDocument(w.secretariat, { ...question, input }, today)).toEqual({
    faults: [{ code: "lastRecipientKeepsNot", found: "Thành ủy" }],
  });
  const anyway = { ...input, anyway: true };
  expect(await draftDocument(w.secretariat, { ...question, input: anyway }, today)).toHaveProperty(
    "content",
  );
});

it("knows nothing of a conference that the asker may not see", async () => {
  const w = await scheduled();
  const question = { ...w.conference, kind: "plan" as const, input: asked() };
  await expect(draftDocument(w.cauGiaySecretariat, question, today)).rejects.toMatchObject({
    code: "not-found",
  });
});

it("puts each guest's invitation into a file of its own, all in one archive", async () => {
  const w = await scheduled("planned");
  const names = ["Bùi Văn An", "Phạm Thị Bé", "Trần Văn Cầu"];
  for (const fullName of names) {
    const guest = inviteeOf(w, { fullName, residentialGroup: `Tổ dân phố của ${fullName}` });
    await inviteByName(w.secretariat, guest, today);
  }
  const { conferenceId } = w.conference;
  const question = { conferenceId, kind: "invitation" as const };
  const input = asked({ bundle: "separate" });
  const archive = await draftDocument(w.secretariat, { ...question, input }, today);
  if ("faults" in archive) throw new Error(JSON.stringify(archive.faults));
  expect(archive).toMatchObject({
    name: "Giấy mời - PTH-2026-HN01.zip",
    type: "application/zip",
  });

  const files = await filesIn(archive.content);
  expect(files.map(({ name }) => name)).toEqual(
    [1, 2, 3].map((number) => `Giấy mời - PTH-2026-HN01.${number}.docx`),
  );
  for (const [index, { content }] of files.entries()) {
    const { value } = await mammoth.extractRawText({ buffer: content });
    expect(names.filter((name) => value.includes(name))).toEqual([names[index]]);
  }
});

it("lists those who may sign on the day: the head first, then who stands in", async () => {
  const w = await scheduled();
  const unitId = w.units.tayHo.id;
  const deputy = { unitId, organisation: "partyCommittee", kind: "deputyPartySecretary" } as const;
  await appoint(w.cityAdministrator, {
    ...deputy,
    fullName: "Phan Văn Đức",
    title: "Phó Bí thư Thường trực Đảng ủy phường",
  });
  const on = (day: string) =>
    listSigners(w.secretariat, { unitId, day: plainDate(day), family: "party" });
  expect((await on("2026-03-10")).map(({ name, rank }) => [name, rank])).toEqual([
    ["Nguyễn Đức Hải", "head"],
    ["Phan Văn Đức", "standingDeputy"],
  ]);
  expect(await on("2025-06-30")).toEqual([]);
  expect(
    await listSigners(w.cauGiaySecretariat, {
      unitId,
      day: plainDate("2026-03-10"),
      family: "party",
    }),
  ).toEqual([]);
});
