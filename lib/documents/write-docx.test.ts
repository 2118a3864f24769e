import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import type { OfficialDocument } from "./official-document";
import { signAs } from "./sign-as";
import { announcement } from "./templates/announcement";
import { writeDocx } from "./write-docx";
import { plainDate } from "@/lib/platform/dates";
import { partOf } from "@/tests/support/docx";
import { conference, everyDocument, letterhead } from "@/tests/support/documents";

const partyBefore2026 = { day: plainDate("2025-12-02"), draftedOn: plainDate("2025-11-22") };

function notice(...head: Parameters<typeof letterhead>): OfficialDocument {
  return announcement(letterhead(...head), conference, { opinionsUntil: null, plan: null });
}

/** What another program reads in the file: one string, its dashes and spaces as they are typed. */
async function textOf(documents: OfficialDocument[]) {
  const { value } = await mammoth.extractRawText({ buffer: await writeDocx(documents) });
  return value.replaceAll("\u00a0", " ").replace(/\n+/g, "\n");
}

describe("the form of the State", () => {
  it("has the nation's name and motto, and the sign with colon and slash", async () => {
    const text = await textOf([notice("state")]);
    expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    expect(text).toContain("Số: 09/TB-UBND");
    expect(text).toContain("Tây Hồ, ngày 02 tháng 12 năm 2026");
    expect(text).toContain("THÔNG BÁO\nVề việc tổ chức Hội nghị đối thoại");
    expect(text).toContain("trên địa bàn biết, tham dự./.\n");
    expect(text).toContain("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Thanh Tùng");
    expect(text).toContain("- Lưu: VT, VP.");
    expect(text).not.toContain("ĐẢNG CỘNG SẢN");
  });

  it("stands on A4 with the margins of Phụ lục I, in Times New Roman, pages counted from the second", async () => {
    const docx = await writeDocx([notice("state")]);
    const [document, styles] = [
      await partOf(docx, "word/document.xml"),
      await partOf(docx, "word/styles.xml"),
    ];
    expect(pageOf(document)).toEqual({ w: 210, h: 297, top: 20, bottom: 20, left: 30, right: 15 });
    expect(styles).toMatch(/w:rFonts[^>]*w:ascii="Times New Roman"/);
    expect(styles).toContain('w:val="vi-VN"');
    expect(document).toContain("<w:titlePg/>");
    const headers = [
      await partOf(docx, "word/header1.xml"),
      await partOf(docx, "word/header2.xml"),
    ];
    expect(headers.filter((header) => header.includes("PAGE"))).toHaveLength(1);
  });

  it("has a deputy sign in the chair's place", async () => {
    const signature = signAs("state", { rank: "deputy", name: null });
    const text = await textOf([notice("state", { signature })]);
    expect(text).toContain("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n");
  });

  it("sets the bases in italics and the sizes of the heading as the decree has them", async () => {
    const document = await partOf(await writeDocx([notice("state")]), "word/document.xml");
    expect(looksOf(document, "CỘNG HÒA XÃ HỘI")).toEqual({ size: 12, bold: true, italic: false });
    expect(looksOf(document, "Độc lập")).toEqual({ size: 13, bold: true, italic: false });
    expect(looksOf(document, "Tây Hồ, ngày")).toEqual({ size: 13, bold: false, italic: true });
    expect(looksOf(document, "Căn cứ")).toEqual({ size: 14, bold: false, italic: true });
    expect(looksOf(document, "Nơi nhận:")).toEqual({ size: 12, bold: true, italic: true });
    expect(looksOf(document, "- Lưu: VT")).toEqual({ size: 11, bold: false, italic: false });
    expect(looksOf(document, "CHỦ TỊCH<")).toEqual({ size: 14, bold: true, italic: false });
  });
});

describe("the form of the Party", () => {
  it("has the Party's name without a motto, the sign without a colon, and T/M", async () => {
    const text = await textOf([notice("party", { number: "365" })]);
    expect(text).toContain("ĐẢNG BỘ THÀNH PHỐ HÀ NỘI\nĐẢNG ỦY PHƯỜNG TÂY HỒ\n*");
    expect(text).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(text).toContain("Số 365-TB/ĐU");
    expect(text).toContain("THÔNG BÁO\nvề việc tổ chức Hội nghị đối thoại");
    expect(text).toContain("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Thanh Tùng");
    expect(text).toContain("- Lưu Văn phòng Đảng ủy.");
    expect(text).not.toContain("CỘNG HÒA XÃ HỘI");
    expect(text).not.toContain("./.");
  });

  it("is that of Hướng dẫn 36 until 08/01/2026, and the next from then on", async () => {
    const sizeOf = async (change: object) => {
      const docx = await writeDocx([notice("party", change)]);
      return looksOf(await partOf(docx, "word/document.xml"), "ĐẢNG BỘ THÀNH PHỐ")?.size;
    };
    expect(await sizeOf(partyBefore2026)).toBe(14);
    expect(await sizeOf({ day: plainDate("2026-01-08") })).toBe(14);
    expect(await sizeOf({ day: plainDate("2026-01-09") })).toBe(13);
    expect(await sizeOf({ day: null, draftedOn: plainDate("2025-11-22") })).toBe(14);
  });

  it("leaves the position light, and room for number, day and signature", async () => {
    const draft = notice("party", { number: null, day: null });
    const document = await partOf(await writeDocx([draft]), "word/document.xml");
    expect(looksOf(document, "BÍ THƯ<")).toEqual({ size: 14, bold: false, italic: false });
    const text = await textOf([draft]);
    expect(text).toMatch(/Số +-TB\/ĐU/);
    expect(text).toMatch(/Tây Hồ, ngày +tháng +năm 2026/);
  });
});

it("puts each guest's invitation on a page of its own, for the site the guest is invited to", async () => {
  const docx = await writeDocx(everyDocument("party").invitations!);
  const document = await partOf(docx, "word/document.xml");
  expect(document.match(/<w:sectPr/g)).toHaveLength(2);
  const [first, second] = (await textOf(everyDocument("party").invitations!)).split("Đỗ Minh Quân");
  expect(first).toContain("kính mời đồng chí Phạm Văn Khang, Chủ tịch Ủy ban MTTQ");
  expect(first).toContain("- Hội trường Trung tâm Chính trị, 657 Lạc Long Quân;");
  expect(second).toContain("Địa điểm: Nhà sinh hoạt cộng đồng Xuân La (trực tuyến).");
});

it("numbers parts and sections, and puts the programme of a plan in an annex", async () => {
  const text = await textOf(everyDocument("state").plan!);
  for (const head of ["I. MỤC ĐÍCH", "II. NỘI DUNG", "III. CHƯƠNG TRÌNH", "IV. TỔ CHỨC"])
    expect(text).toContain(head);
  expect(text.match(/\n1\. /g)).toHaveLength(3);
  expect(text).toContain(
    "Phụ lục\nCHƯƠNG TRÌNH HỘI NGHỊ (DỰ KIẾN)\n(Kèm theo Kế hoạch số 09/KH-UBND ngày 02 tháng 12 năm 2026 của Ủy ban nhân dân phường Tây Hồ)",
  );
  expect(text).toContain("08h30 - 08h40\nTuyên bố lý do\nVăn phòng Đảng ủy");
});

it("addresses one on the line of the word, and several each on a line of their own", async () => {
  const addressed = (names: string[]): OfficialDocument => ({
    ...notice("state"),
    blocks: [{ kind: "addressees", word: "Kính gửi", names }],
  });
  expect(await textOf([addressed(["Bà Trần Thị An"])])).toContain("\nKính gửi: Bà Trần Thị An\n");
  expect(await textOf([addressed(["Đảng ủy phường", "Công an phường"])])).toContain(
    "\nKính gửi:\n- Đảng ủy phường;\n- Công an phường.\n",
  );
});

function pageOf(xml: string) {
  const millimetres = (name: string) => {
    const twips = Number(new RegExp(`<w:pg(?:Sz|Mar)[^>]*w:${name}="(\\d+)"`).exec(xml)?.[1]);
    return Math.round((twips / 1440) * 25.4);
  };
  return Object.fromEntries(
    ["w", "h", "top", "bottom", "left", "right"].map((name) => [name, millimetres(name)]),
  );
}

/** Size in points, weight and slant of the first run whose text begins so; "<" marks its end. */
function looksOf(xml: string, beginning: string) {
  const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? [];
  const found = runs.find((run) => run.includes(`>${beginning}`));
  if (!found) return null;
  return {
    size: Number(/<w:sz w:val="(\d+)"/.exec(found)?.[1]) / 2,
    bold: /<w:b\/>/.test(found),
    italic: /<w:i\/>/.test(found),
  };
}
