import mammoth from "mammoth";
import { expect, it } from "vitest";
import { writeDocx } from "@/lib/documents/write-docx";
import { conference, letterhead } from "@/tests/support/documents";
import { inviteeList } from "./invitee-list";
import { yearPlanTable } from "./year-plan-table";

const head = letterhead("party");

async function linesOf(document: Parameters<typeof writeDocx>[0][number]) {
  const { value } = await mammoth.extractRawText({ buffer: await writeDocx([document]) });
  return value.split(/\n+/).filter(Boolean);
}

it("lists the invited under their sites, numbered through, without signature or recipients", async () => {
  const [hall, room] = conference.sites.map(({ name }) => name);
  const invitees = [
    { name: "Phạm Văn Khang", standing: "Tổ trưởng", siteName: hall! },
    { name: "Đỗ Minh Quân", standing: null, siteName: hall! },
    { name: "Lê Thị Hạnh", standing: null, siteName: room! },
    { name: "Vũ Lan Anh", standing: null, siteName: null },
  ];
  const lines = await linesOf(inviteeList(head, conference, invitees));
  const table = lines.slice(lines.indexOf("Ký tên") + 1);
  expect(table).toEqual([
    ...[hall, "1", "Phạm Văn Khang", "Tổ trưởng", "2", "Đỗ Minh Quân"],
    ...[room, "3", "Lê Thị Hạnh"],
    ...["Không định điểm cầu", "4", "Vũ Lan Anh"],
  ]);
});

it("needs no heading for the only site", async () => {
  const facts = { ...conference, sites: conference.sites.slice(0, 1) };
  const invitees = [{ name: "Phạm Văn Khang", standing: null, siteName: null }];
  const lines = await linesOf(inviteeList(head, facts, invitees));
  expect(lines.slice(lines.indexOf("Ký tên") + 1)).toEqual(["1", "Phạm Văn Khang"]);
});

it("lists the year by quarter, and says where no day is known", async () => {
  const periodic = { name: "Định kỳ", chair: "Bí thư", state: "đã có lịch" };
  const entries = [
    { quarter: 2, day: "14/05/2026", ...periodic },
    { quarter: 4, day: null, ...periodic, chair: null, state: "dự kiến" },
  ];
  const lines = await linesOf(yearPlanTable(head, 2026, entries));
  expect(lines.slice(lines.indexOf("Tình trạng") + 1)).toEqual([
    ...["Quý I", "Quý II", "1", "Định kỳ", "14/05/2026", "Bí thư", "đã có lịch"],
    ...["Quý III", "Quý IV", "1", "Định kỳ", "Chưa định", "dự kiến"],
  ]);
});
