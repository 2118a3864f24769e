import type { ConferenceFacts, Letterhead } from "@/lib/documents/templates/conference-facts";
import { conclusionNotice, type NoticeItem } from "@/lib/documents/templates/conclusion-notice";
import { executionReport } from "@/lib/documents/templates/execution-report";
import { resultNotice } from "@/lib/documents/templates/result-notice";
import { plainDate } from "@/lib/platform/dates";

const drains: NoticeItem = {
  content: "Nạo vét, cải tạo hệ thống thoát nước ngõ 264 Âu Cơ và các ngõ liền kề",
  decision: "Đồng ý chủ trương đầu tư trong năm 2027",
  lead: "Phòng Kinh tế, Hạ tầng và Đô thị",
  supporting: ["Công an phường", "Ban Quản lý dự án đầu tư - hạ tầng phường"],
  responsible: "Đỗ Minh Quân, Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
  dueOn: plainDate("2027-06-30"),
  product: "Biên bản nghiệm thu, ảnh hiện trạng",
  carried: null,
};
const certificates: NoticeItem = {
  ...drains,
  content: "Cấp giấy chứng nhận quyền sử dụng đất cho 12 hộ ở khu tập thể cũ",
  decision: null,
  supporting: [],
  dueOn: plainDate("2027-03-31"),
  product: "12 giấy chứng nhận",
  carried: { from: "Thông báo số 365-TB/QU, ngày 15/12/2023", times: 2 },
};

const parts = [
  {
    kind: "general" as const,
    title: "Đánh giá chung",
    body: "Hội nghị diễn ra dân chủ, thẳng thắn; 33 ý kiến được nêu, 29 ý kiến đã được trả lời.\n- Công tác chuẩn bị chu đáo;\n- Các cơ quan trả lời đúng trọng tâm.",
    items: [],
  },
  {
    kind: "group" as const,
    title: "Hạ tầng, thoát nước",
    body: "Các ý kiến phản ánh đúng thực tế, cần giải quyết sớm trước mùa mưa.",
    items: [drains],
  },
  { kind: "group" as const, title: "Đất đai", body: "", items: [certificates] },
  {
    kind: "upperLevel" as const,
    title: "Kiến nghị cấp trên",
    body: "Đề nghị Thành phố sớm điều chỉnh quy hoạch treo ở ngõ 52 Tô Ngọc Vân.",
    items: [],
  },
  {
    kind: "carryingOut" as const,
    title: "Tổ chức thực hiện",
    body: "Ủy ban MTTQ Việt Nam phường giám sát việc thực hiện; các cơ quan báo cáo kết quả hằng quý.",
    items: [],
  },
];

const opinion = (number: number) => ({
  topic: number < 3 ? "Hạ tầng, thoát nước" : "Đất đai",
  code: `PTH-2026-${String(number).padStart(3, "0")}`,
  text: "Ngõ 264 Âu Cơ cứ mưa trên 30 phút là ngập, đề nghị phường cho biết bao giờ cải tạo.",
  source: `Ban công tác Mặt trận tổ dân phố số ${number}`,
  word: number === 4 ? "Sẽ trả lời riêng bằng văn bản" : "Đã giao nhiệm vụ",
});

const executed = {
  ...{ lead: "Phòng Kinh tế, Hạ tầng và Đô thị", percent: 100, open: null, since: null },
  content: drains.content,
  dueOn: plainDate("2026-06-30"),
  standing: "Đã xong",
  done: "Đã nạo vét 420 m cống (Đỗ Minh Quân, 28/5/2026).",
  evidence: ["Biên bản nghiệm thu ngày 28/5/2026"],
};
const late = {
  ...executed,
  content: certificates.content,
  ...{ standing: "Quá hạn", percent: 60, evidence: [] },
  done: "Đã cấp 7/12 giấy.",
  open: "Còn 5 hộ vướng ranh giới thửa đất, đang đo đạc lại.",
  since: "chuyển tiếp 2 lần, từ Thông báo số 365-TB/QU, ngày 15/12/2023",
};

/** The documents that follow a conference: its conclusion, its result, the report on the last notice. */
export function conclusionDocuments(head: Letterhead, conference: ConferenceFacts) {
  return {
    conclusion: [
      conclusionNotice(head, {
        abstract: `Kết luận của đồng chí Nguyễn Thanh Tùng, Bí thư Đảng ủy phường tại ${conference.title}`,
        opening: `Ngày 10/12/2026, tại Hội trường Trung tâm Chính trị, đã diễn ra ${conference.title}. Sau khi nghe các ý kiến, người chủ trì kết luận như sau:`,
        parts,
        synthesis: [1, 2, 3, 4].map(opinion),
        corrects: null,
      }),
    ],
    result: [
      resultNotice(head, conference, {
        ...{ before: 21, at: 12, after: 0, onSpot: 20, inWriting: 9, open: 4 },
        topics: [
          { name: "Hạ tầng, thoát nước", count: 14 },
          { name: "Đất đai", count: 19 },
        ],
        conclusion: "Thông báo số 46-TB/ĐU, ngày 20/5/2026",
        charges: [drains, certificates],
      }),
    ],
    execution: [
      executionReport(head, {
        notice: "số 46-TB/ĐU, ngày 20/5/2026 của Đảng ủy phường Tây Hồ",
        conference: conference.title,
        asOf: plainDate("2026-12-02"),
        counts: {
          ...{ total: 2, done: 1, reported: 0, underWay: 0, late: 1, notBegun: 0, carriedOver: 0 },
        },
        items: [executed, late],
      }),
    ],
  };
}
