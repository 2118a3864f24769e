import type {
  DeadlineDirection,
  DeadlineUnit,
  UnitLevel,
  UnitType,
} from "@/lib/generated/prisma/enums";
import { plainDate } from "@/lib/platform/dates";

type Rule = {
  code: string;
  nameVi: string;
  nameEn: string;
  unit?: DeadlineUnit;
  amount?: number;
  direction?: DeadlineDirection;
  level?: UnitLevel;
  unitType?: UnitType;
  isCustom?: boolean;
  source: string;
  from: string;
  to?: string;
};

const law72 = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15";
const law65 = "Luật Tổ chức chính quyền địa phương số 65/2025/QH15, điều 24";
const decree32 =
  "Nghị định số 32/2021/NĐ-CP (thí điểm chính quyền đô thị; phường của quận kết thúc ngày 30/06/2025)";
const decision33 = "Quyết định số 33/2017/QĐ-TTg";
const ihanoi = "Quyết định số 1207/QĐ-UBND ngày 28/02/2025 của UBND Thành phố Hà Nội";
const decree356 = "Nghị định số 356/2025/NĐ-CP";

const notice = {
  code: "R02",
  nameVi: "Công bố thời gian, địa điểm, nội dung, cách tham dự trước hội nghị",
  nameEn: "Announce time, place, content and how to attend before the conference",
  unit: "calendarDays",
  amount: 7,
  direction: "before",
  level: "ward",
} as const;

const result = {
  code: "R03",
  nameVi: "Công khai kết quả sau hội nghị",
  nameEn: "Make the result public after the conference",
  unit: "calendarDays",
  amount: 10,
  level: "ward",
} as const;

/** What the texts say about days, as far as it was seen; where it was not, the amount stays empty. */
const rules: Rule[] = [
  { ...notice, source: law72, from: "2025-06-16" },
  { ...notice, source: law65, from: "2025-03-01", to: "2025-06-15" },
  { ...notice, source: decree32, unitType: "phuong", from: "2021-07-01", to: "2025-06-30" },
  { ...result, source: law72, from: "2025-06-16" },
  { ...result, source: law65, from: "2025-03-01", to: "2025-06-15" },
  {
    code: "R08-A",
    nameVi: "Ban hành thông báo kết luận sau đối thoại",
    nameEn: "Issue the notice of conclusion after a dialogue",
    source: "Quyết định số 2200-QĐ/TU ngày 25/05/2017 của Thành ủy Hà Nội",
    from: "2017-05-25",
  },
  {
    code: "R08-B",
    nameVi: "Trả lời ý kiến nêu tại đối thoại",
    nameEn: "Answer the opinions raised at a dialogue",
    source: "Quyết định số 2200-QĐ/TU ngày 25/05/2017 của Thành ủy Hà Nội",
    from: "2017-05-25",
  },
  {
    code: "R09",
    nameVi: "Tiếp thu góp ý của MTTQ, đoàn thể và Nhân dân",
    nameEn: "Take in contributions of the Front, organisations and citizens",
    source: "Quyết định số 6525-QĐ/TU ngày 25/09/2015 của Thành ủy Hà Nội",
    from: "2015-09-25",
  },
  {
    code: "R10",
    nameVi: "Người đứng đầu cấp ủy báo cho người gửi biết phản ánh, kiến nghị đã được tiếp nhận",
    nameEn: "The head of the Party committee tells the sender that a petition was accepted",
    unit: "workingDays",
    amount: 10,
    source: "Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị",
    from: "2019-02-18",
  },
  {
    code: "R14",
    nameVi: "Công khai kết quả đối thoại của người đứng đầu cấp ủy",
    nameEn: "Make public the result of a dialogue of the head of the Party committee",
    source: "Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị, từ điều 5",
    from: "2019-02-18",
  },
  {
    code: "R19-40",
    nameVi: "Trả lời kiến nghị cử tri do Quốc hội chuyển đến (loại b)",
    nameEn: "Answer voters' petitions sent on by the National Assembly (type b)",
    unit: "calendarDays",
    amount: 40,
    source: decision33,
    from: "2017-07-25",
  },
  {
    code: "R19-50",
    nameVi: "Trả lời kiến nghị cử tri do Quốc hội chuyển đến (loại a, c)",
    nameEn: "Answer voters' petitions sent on by the National Assembly (types a, c)",
    unit: "calendarDays",
    amount: 50,
    source: decision33,
    from: "2017-07-25",
  },
  {
    code: "R19-5",
    nameVi: "Gửi yêu cầu phối hợp trả lời kiến nghị cử tri",
    nameEn: "Ask other bodies to help answer voters' petitions",
    unit: "workingDays",
    amount: 5,
    source: decision33,
    from: "2017-07-25",
  },
  {
    code: "R19-15",
    nameVi: "Cơ quan phối hợp trả lời kiến nghị cử tri",
    nameEn: "The co-operating body replies on voters' petitions",
    unit: "calendarDays",
    amount: 15,
    source: decision33,
    from: "2017-07-25",
  },
  {
    code: "R20",
    nameVi: "Trả lời chất vấn của đại biểu HĐND bằng văn bản",
    nameEn: "Answer a council delegate's question in writing",
    unit: "calendarDays",
    amount: 20,
    source: "Luật Hoạt động giám sát của Quốc hội và HĐND số 87/2015/QH13",
    from: "2016-07-01",
    to: "2025-12-09",
  },
  {
    code: "R20",
    nameVi: "Trả lời chất vấn của đại biểu HĐND bằng văn bản",
    nameEn: "Answer a council delegate's question in writing",
    source:
      "Luật số 121/2025/QH15 ngày 10/12/2025 thay Luật số 87/2015/QH13; ngày có hiệu lực cần đối chiếu",
    from: "2025-12-10",
  },
  {
    code: "R21-8",
    nameVi: "Tiếp nhận, xác minh phản ánh trên iHanoi",
    nameEn: "Receive and verify a report on iHanoi",
    unit: "workingHours",
    amount: 8,
    source: ihanoi,
    from: "2025-02-28",
  },
  {
    code: "R21-4",
    nameVi: "Xử lý phản ánh khẩn trên iHanoi sau khi tiếp nhận",
    nameEn: "Handle an urgent report on iHanoi once received",
    unit: "workingHours",
    amount: 4,
    source: ihanoi,
    from: "2025-02-28",
  },
  {
    code: "R21-N",
    nameVi: "Xử lý phản ánh thông thường, phức tạp trên iHanoi",
    nameEn: "Handle a normal or complex report on iHanoi",
    source: ihanoi,
    from: "2025-02-28",
  },
  {
    code: "R23",
    nameVi: "Trả lời bằng văn bản kiến nghị giám sát, phản biện, góp ý của MTTQ",
    nameEn: "Answer the Front's supervision, criticism and contributions in writing",
    source: "Quyết định số 217-QĐ/TW và 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị",
    from: "2013-12-12",
  },
  {
    code: "R24-2",
    nameVi: "Trả lời yêu cầu của chủ thể dữ liệu cá nhân",
    nameEn: "Reply to a request of a data subject",
    unit: "workingDays",
    amount: 2,
    source: decree356,
    from: "2026-01-01",
  },
  {
    code: "R24-15",
    nameVi: "Thực hiện rút lại đồng ý, hạn chế xử lý dữ liệu cá nhân",
    nameEn: "Carry out a withdrawal of consent or a restriction of processing",
    unit: "calendarDays",
    amount: 15,
    source: decree356,
    from: "2026-01-01",
  },
  {
    code: "R25",
    nameVi: "Thời hạn mặc định khi văn bản cấp trên không ghi ngày",
    nameEn: "Default where the text from above sets no date",
    unit: "calendarDays",
    amount: 10,
    isCustom: true,
    source: "Quy ước của một văn phòng cấp xã; mỗi nơi tự định",
    from: "2025-07-01",
  },
];

export const deadlineRules = rules.map(({ from, to, ...rule }) => ({
  ...rule,
  unit: rule.unit ?? null,
  amount: rule.amount ?? null,
  level: rule.level ?? null,
  unitType: rule.unitType ?? null,
  validFrom: plainDate(from),
  validTo: to ? plainDate(to) : null,
}));
