import type { WardToday } from "./today";
import { autumnInvitations, lakeInvitations } from "./today-tay-ho-invitations";
import {
  autumnOpinionsAt,
  autumnOpinionsBefore,
  decemberOpinions,
  lakeOpinions,
  springOpinions,
} from "./today-tay-ho";
import {
  cauGiayJuly,
  cauGiayNovember,
  dongDaDecember,
  dongDaExtraordinary,
  dongDaJune,
  phucLoiJune,
  phucLoiNovember,
  thanhTriDecember,
  thanhTriMay,
} from "./today-other-localities";

const hall = (name: string, address: string | null = null, capacity: number | null = null) => [
  { name, address, mode: "inPerson" as const, capacity },
];

export const tayHoWard: WardToday = {
  name: "Tây Hồ",
  word: "phường",
  sign: "tayho",
  names: {
    secretary: "Nguyễn Thanh Tùng",
    chair: "Trần Thị Ngọc Diệp",
    councilChair: "Lê Hữu Phước",
    office: "Nguyễn Thu Lan",
    front: "Phạm Văn Khang",
    economy: "Đỗ Minh Quân",
    culture: "Vũ Thị Hải Yến",
    council: "Hoàng Gia Bảo",
  },
  plan: [
    { quarter: 2 },
    { quarter: 4 },
    {
      quarter: 4,
      kind: "thematic",
      theme: "Quản lý không gian ven Hồ Tây",
      chairPost: "committeeChair",
    },
    {
      quarter: 3,
      kind: "thematic",
      theme: "Cải cách thủ tục hành chính sau sắp xếp",
      chairPost: "committeeChair",
      note: "Mời người dân các tổ dân phố khu Bưởi, Thụy Khuê cũ",
      isOpen: true,
    },
  ],
  conferences: [
    {
      day: "2026-05-14",
      sites: hall("Hội trường Trung tâm Chính trị phường Tây Hồ", "657 Lạc Long Quân", 280),
      chairs: ["secretary", "chair", "councilChair"],
      at: springOpinions,
    },
    {
      day: "2026-11-18",
      start: "14:00",
      end: "17:00",
      sites: [
        ...hall("Hội trường Trung tâm Chính trị phường Tây Hồ", "657 Lạc Long Quân", 280),
        {
          name: "Điểm cầu nhà sinh hoạt cộng đồng Xuân La",
          address: "Ngõ 38 Xuân La",
          mode: "online",
          link: "https://hop.example.gov.vn/tay-ho-1811",
          capacity: 60,
        },
      ],
      chairs: ["secretary", "chair", "councilChair"],
      before: autumnOpinionsBefore,
      collectedFrom: "2026-10-29",
      invited: autumnInvitations,
      at: autumnOpinionsAt,
      programme: {
        from: "connected",
        changes: {
          "Đại biểu tại các điểm cầu phát biểu": { minutes: 60 },
          "Điểm cầu chính": { minutes: 30 },
          "Các điểm cầu kết nối": {
            title: "Điểm cầu Xuân La: thoát nước các ngõ thấp trũng",
            minutes: 30,
          },
          "Trả lời trực tiếp các nội dung thuộc thẩm quyền": { minutes: 50 },
        },
        unfinished: ["Điểm cầu Xuân La: thoát nước các ngõ thấp trũng"],
        keptAs: "Hội nghị định kỳ hai điểm cầu",
      },
    },
    {
      day: "2026-11-26",
      start: "08:00",
      kind: "thematic",
      theme: "Quản lý không gian ven Hồ Tây",
      notice:
        "Quy hoạch, khai thác không gian công cộng ven Hồ Tây: hàng quán lấn lối đi dạo, điểm trông giữ xe, chiếu sáng, xử lý nước thải ra hồ và kế hoạch chỉnh trang năm 2027.",
      sites: hall("Nhà sinh hoạt cộng đồng Quảng An"),
      before: lakeOpinions,
      collectedFrom: "2026-11-12",
      invited: lakeInvitations,
      until: "announced",
      papers: [{ draft: "announcement", on: "2026-11-18", number: "859" }],
      programme: {
        from: "ward",
        changes: {
          "Tổng hợp phiếu ý kiến theo nhóm nội dung": {
            title: "Tổng hợp ý kiến về quản lý không gian ven Hồ Tây",
          },
          "Nội dung thuộc thẩm quyền của địa phương": {
            title: "Trật tự đô thị, vệ sinh môi trường ven hồ",
          },
        },
      },
    },
    {
      day: "2026-12-10",
      sites: hall("Hội trường Trung tâm Chính trị phường Tây Hồ", "657 Lạc Long Quân", 280),
      chairs: ["secretary", "chair"],
      before: decemberOpinions,
      slips: { count: 7, on: "2026-11-20" },
      table: "2026-11-20",
      collectedFrom: "2026-11-16",
      until: "planned",
      programme: { from: "full" },
      papers: [
        { draft: "plan", on: "2026-11-16", number: "12" },
        { draft: "programme", on: "2026-11-17" },
        {
          upload: "pdf",
          kind: "report",
          title: "Báo cáo tình hình kinh tế - xã hội năm 2026 của phường",
          fileName: "Báo cáo KT-XH 2026.pdf",
          on: "2026-11-18",
          number: "214/BC-UBND",
          presenter: "chair",
        },
        {
          upload: "pdf",
          kind: "opinionSynthesis",
          title: "Bảng tổng hợp ý kiến, kiến nghị gửi trước hội nghị (đợt 1)",
          fileName: "Tổng hợp ý kiến đợt 1.pdf",
          on: "2026-11-20",
          audience: "office",
          presenter: "front",
          by: "front",
        },
        {
          upload: "png",
          kind: "photo",
          title: "Sơ đồ bố trí hội trường",
          fileName: "Sơ đồ hội trường.png",
          on: "2026-11-20",
        },
      ],
    },
  ],
};

export const dongDaWard: WardToday = {
  name: "Đống Đa",
  word: "phường",
  sign: "dongda",
  names: {
    secretary: "Bùi Thị Thanh Hà",
    chair: "Nguyễn Mạnh Dũng",
    councilChair: "Tạ Quang Minh",
    office: "Trịnh Thị Hoài",
    front: "Đặng Văn Nghĩa",
    economy: "Lưu Đức Anh",
    culture: "Phan Thị Bích Ngọc",
    council: "Kiều Anh Tú",
  },
  plan: [{ quarter: 2 }],
  conferences: [
    { day: "2026-06-10", sites: hall("Nhà văn hóa phường Đống Đa"), at: dongDaJune },
    {
      day: "2026-11-19",
      kind: "extraordinary",
      cause: "grievance",
      causeDetail:
        "Công trình xây dựng trong ngõ 167 Tây Sơn gây nứt nhà liền kề, thi công ban đêm kéo dài.",
      scheduledOn: "2026-11-05",
      sites: hall("Nhà sinh hoạt tổ dân phố số 15, phố Tây Sơn"),
      chairs: ["secretary", "chair"],
      at: dongDaExtraordinary,
    },
    {
      day: "2026-12-03",
      sites: hall("Nhà văn hóa phường Đống Đa"),
      before: dongDaDecember,
      collectedFrom: "2026-11-17",
      until: "planned",
    },
  ],
};

export const phucLoiWard: WardToday = {
  name: "Phúc Lợi",
  word: "phường",
  sign: "phucloi",
  names: {
    secretary: "Ngô Thị Thu Trang",
    chair: "Đinh Công Thành",
    councilChair: "Chu Văn Hòa",
    office: "Dương Thùy Linh",
    front: "Nguyễn Xuân Trường",
    economy: "Mai Đức Long",
    culture: "Hồ Thị Kim Dung",
    council: "Lý Hải Đăng",
  },
  plan: [{ quarter: 2 }, { quarter: 4 }],
  conferences: [
    { day: "2026-06-24", sites: hall("Hội trường UBND phường Phúc Lợi"), at: phucLoiJune },
    {
      day: "2026-11-25",
      sites: hall("Nhà văn hóa khu Sài Đồng"),
      chairs: ["secretary", "chair"],
      before: phucLoiNovember,
      collectedFrom: "2026-11-09",
      until: "announced",
    },
  ],
};

export const cauGiayWard: WardToday = {
  name: "Cầu Giấy",
  word: "phường",
  sign: "caugiay",
  names: {
    secretary: "Vũ Hoàng Nam",
    chair: "Lê Thị Minh Nguyệt",
    councilChair: "Trương Đình Phong",
    office: "Đào Ngọc Mai",
    front: "Lương Quốc Việt",
    economy: "Nguyễn Hải Đường",
    culture: "Cao Thị Phương",
    council: "Đỗ Tiến Đạt",
  },
  plan: [
    {
      quarter: 3,
      kind: "thematic",
      theme: "Cải cách thủ tục hành chính",
      chairPost: "committeeChair",
    },
    { quarter: 4 },
  ],
  conferences: [
    {
      day: "2026-07-16",
      kind: "thematic",
      theme: "Cải cách thủ tục hành chính",
      sites: hall("Trung tâm Phục vụ hành chính công phường Cầu Giấy"),
      chairs: ["chair"],
      at: cauGiayJuly,
    },
    {
      day: "2026-11-17",
      sites: hall("Hội trường UBND phường Cầu Giấy"),
      chairs: ["secretary", "chair", "councilChair"],
      at: cauGiayNovember,
    },
  ],
};

export const thanhTriCommune: WardToday = {
  name: "Thanh Trì",
  word: "xã",
  sign: "thanhtri",
  names: {
    secretary: "Phùng Văn Thái",
    chair: "Nguyễn Thị Hồng Vân",
    councilChair: "Trần Đình Sơn",
    office: "Lại Thị Thơm",
    front: "Nguyễn Duy Hưng",
    economy: "Đàm Quang Huy",
    culture: "Bạch Thị Lụa",
    council: "Phí Văn Toản",
  },
  plan: [{ quarter: 2 }, { quarter: 4 }],
  conferences: [
    { day: "2026-05-28", sites: hall("Nhà văn hóa xã Thanh Trì"), at: thanhTriMay },
    {
      day: "2026-12-08",
      sites: hall("Nhà văn hóa xã Thanh Trì"),
      before: thanhTriDecember,
      collectedFrom: "2026-11-18",
      until: "planned",
    },
  ],
};
