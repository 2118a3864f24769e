import type { HolidayKind } from "@/lib/generated/prisma/enums";

type Days = [from: string, to: string, kind: HolidayKind, name: string];

type Year = { year: number; source: string; isProvisional?: true; days: Days[] };

const code2012 =
  "Bộ luật Lao động 2012, điều 115, và âm lịch; số ngày nghỉ trước mùng 1 theo lịch nghỉ đã thực hiện";
const code2019 =
  "Bộ luật Lao động 2019, điều 112, và âm lịch; số ngày nghỉ trước mùng 1 theo lịch nghỉ đã thực hiện";

const newYear = "Tết Dương lịch";
const hungKings = "Giỗ Tổ Hùng Vương";
const victory = "Ngày Chiến thắng 30/4";
const labour = "Ngày Quốc tế Lao động 1/5";
const nationalDay = "Quốc khánh";
const tet = (name: string) => `Tết Nguyên đán ${name}`;

/**
 * The days from 2016 to 2027 that are not what their weekday says. First days of Tết and of the
 * Hùng Kings are those of the Vietnamese lunar calendar (UTC+7); two days of National Day since
 * 2021. What was announced names its announcement, what follows from law and moon says so.
 */
export const years: Year[] = [
  {
    year: 2016,
    source: code2012,
    days: [
      ["2016-01-01", "2016-01-01", "dayOff", newYear],
      ["2016-02-07", "2016-02-11", "dayOff", tet("Bính Thân")],
      ["2016-02-12", "2016-02-12", "dayInLieu", "Nghỉ bù Tết Nguyên đán"],
      ["2016-04-16", "2016-04-16", "dayOff", hungKings],
      ["2016-04-18", "2016-04-18", "dayInLieu", "Nghỉ bù Giỗ Tổ Hùng Vương"],
      ["2016-04-30", "2016-04-30", "dayOff", victory],
      ["2016-05-01", "2016-05-01", "dayOff", labour],
      ["2016-05-02", "2016-05-03", "dayInLieu", "Nghỉ bù 30/4 và 1/5"],
      ["2016-09-02", "2016-09-02", "dayOff", nationalDay],
    ],
  },
  {
    year: 2017,
    source: code2012,
    days: [
      ["2017-01-01", "2017-01-01", "dayOff", newYear],
      ["2017-01-02", "2017-01-02", "dayInLieu", "Nghỉ bù Tết Dương lịch"],
      ["2017-01-26", "2017-01-30", "dayOff", tet("Đinh Dậu")],
      ["2017-01-31", "2017-02-01", "dayInLieu", "Nghỉ bù Tết Nguyên đán"],
      ["2017-04-06", "2017-04-06", "dayOff", hungKings],
      ["2017-04-30", "2017-04-30", "dayOff", victory],
      ["2017-05-01", "2017-05-01", "dayOff", labour],
      ["2017-05-02", "2017-05-02", "dayInLieu", "Nghỉ bù 30/4"],
      ["2017-09-02", "2017-09-02", "dayOff", nationalDay],
      ["2017-09-04", "2017-09-04", "dayInLieu", "Nghỉ bù Quốc khánh"],
    ],
  },
  {
    year: 2018,
    source: code2012,
    days: [
      ["2018-01-01", "2018-01-01", "dayOff", newYear],
      ["2018-02-14", "2018-02-18", "dayOff", tet("Mậu Tuất")],
      ["2018-02-19", "2018-02-20", "dayInLieu", "Nghỉ bù Tết Nguyên đán"],
      ["2018-04-25", "2018-04-25", "dayOff", hungKings],
      ["2018-04-30", "2018-04-30", "dayOff", victory],
      ["2018-05-01", "2018-05-01", "dayOff", labour],
      ["2018-09-02", "2018-09-02", "dayOff", nationalDay],
      ["2018-09-03", "2018-09-03", "dayInLieu", "Nghỉ bù Quốc khánh"],
      ["2018-12-31", "2018-12-31", "dayInLieu", "Hoán đổi với thứ Bảy 05/01/2019"],
    ],
  },
  {
    year: 2019,
    source: code2012,
    days: [
      ["2019-01-01", "2019-01-01", "dayOff", newYear],
      ["2019-01-05", "2019-01-05", "workingDay", "Làm bù thứ Hai 31/12/2018"],
      ["2019-02-04", "2019-02-08", "dayOff", tet("Kỷ Hợi")],
      ["2019-04-14", "2019-04-14", "dayOff", hungKings],
      ["2019-04-15", "2019-04-15", "dayInLieu", "Nghỉ bù Giỗ Tổ Hùng Vương"],
      ["2019-04-29", "2019-04-29", "dayInLieu", "Hoán đổi với thứ Bảy 04/05/2019"],
      ["2019-04-30", "2019-04-30", "dayOff", victory],
      ["2019-05-01", "2019-05-01", "dayOff", labour],
      ["2019-05-04", "2019-05-04", "workingDay", "Làm bù thứ Hai 29/04/2019"],
      ["2019-09-02", "2019-09-02", "dayOff", nationalDay],
    ],
  },
  {
    year: 2020,
    source: code2012,
    days: [
      ["2020-01-01", "2020-01-01", "dayOff", newYear],
      ["2020-01-23", "2020-01-27", "dayOff", tet("Canh Tý")],
      ["2020-01-28", "2020-01-29", "dayInLieu", "Nghỉ bù Tết Nguyên đán"],
      ["2020-04-02", "2020-04-02", "dayOff", hungKings],
      ["2020-04-30", "2020-04-30", "dayOff", victory],
      ["2020-05-01", "2020-05-01", "dayOff", labour],
      ["2020-09-02", "2020-09-02", "dayOff", nationalDay],
    ],
  },
  {
    year: 2021,
    source: code2019,
    days: [
      ["2021-01-01", "2021-01-01", "dayOff", newYear],
      ["2021-02-10", "2021-02-14", "dayOff", tet("Tân Sửu")],
      ["2021-02-15", "2021-02-16", "dayInLieu", "Nghỉ bù Tết Nguyên đán"],
      ["2021-04-21", "2021-04-21", "dayOff", hungKings],
      ["2021-04-30", "2021-04-30", "dayOff", victory],
      ["2021-05-01", "2021-05-01", "dayOff", labour],
      ["2021-05-03", "2021-05-03", "dayInLieu", "Nghỉ bù 1/5"],
      ["2021-09-02", "2021-09-03", "dayOff", nationalDay],
    ],
  },
  {
    year: 2022,
    source: code2019,
    days: [
      ["2022-01-01", "2022-01-01", "dayOff", newYear],
      ["2022-01-03", "2022-01-03", "dayInLieu", "Nghỉ bù Tết Dương lịch"],
      ["2022-01-31", "2022-02-04", "dayOff", tet("Nhâm Dần")],
      ["2022-04-10", "2022-04-10", "dayOff", hungKings],
      ["2022-04-11", "2022-04-11", "dayInLieu", "Nghỉ bù Giỗ Tổ Hùng Vương"],
      ["2022-04-30", "2022-04-30", "dayOff", victory],
      ["2022-05-01", "2022-05-01", "dayOff", labour],
      ["2022-05-02", "2022-05-03", "dayInLieu", "Nghỉ bù 30/4 và 1/5"],
      ["2022-09-01", "2022-09-02", "dayOff", nationalDay],
    ],
  },
  {
    year: 2023,
    source: code2019,
    days: [
      ["2023-01-01", "2023-01-01", "dayOff", newYear],
      ["2023-01-02", "2023-01-02", "dayInLieu", "Nghỉ bù Tết Dương lịch"],
      ["2023-01-20", "2023-01-24", "dayOff", tet("Quý Mão")],
      ["2023-01-25", "2023-01-26", "dayInLieu", "Nghỉ bù Tết Nguyên đán"],
      ["2023-04-29", "2023-04-29", "dayOff", hungKings],
      ["2023-04-30", "2023-04-30", "dayOff", victory],
      ["2023-05-01", "2023-05-01", "dayOff", labour],
      ["2023-05-02", "2023-05-03", "dayInLieu", "Nghỉ bù Giỗ Tổ Hùng Vương và 30/4"],
      ["2023-09-01", "2023-09-02", "dayOff", nationalDay],
      ["2023-09-04", "2023-09-04", "dayInLieu", "Nghỉ bù Quốc khánh"],
    ],
  },
  {
    year: 2024,
    source:
      "Thông báo của Bộ Lao động - Thương binh và Xã hội về lịch nghỉ năm 2024; hoán đổi 29/4: Công văn số 2450/VPCP-KGVX ngày 12/4/2024",
    days: [
      ["2024-01-01", "2024-01-01", "dayOff", newYear],
      ["2024-02-08", "2024-02-12", "dayOff", tet("Giáp Thìn")],
      ["2024-02-13", "2024-02-14", "dayInLieu", "Nghỉ bù Tết Nguyên đán"],
      ["2024-04-18", "2024-04-18", "dayOff", hungKings],
      ["2024-04-29", "2024-04-29", "dayInLieu", "Hoán đổi với thứ Bảy 04/05/2024"],
      ["2024-04-30", "2024-04-30", "dayOff", victory],
      ["2024-05-01", "2024-05-01", "dayOff", labour],
      ["2024-05-04", "2024-05-04", "workingDay", "Làm bù thứ Hai 29/04/2024"],
      ["2024-09-02", "2024-09-03", "dayOff", nationalDay],
    ],
  },
  {
    year: 2025,
    source:
      "Thông báo của Bộ Lao động - Thương binh và Xã hội tháng 12/2024 về lịch nghỉ năm 2025, hoán đổi 02/5 với 26/4",
    days: [
      ["2025-01-01", "2025-01-01", "dayOff", newYear],
      ["2025-01-27", "2025-01-31", "dayOff", tet("Ất Tỵ")],
      ["2025-04-07", "2025-04-07", "dayOff", hungKings],
      ["2025-04-26", "2025-04-26", "workingDay", "Làm bù thứ Sáu 02/05/2025"],
      ["2025-04-30", "2025-04-30", "dayOff", victory],
      ["2025-05-01", "2025-05-01", "dayOff", labour],
      ["2025-05-02", "2025-05-02", "dayInLieu", "Hoán đổi với thứ Bảy 26/04/2025"],
      ["2025-09-01", "2025-09-02", "dayOff", nationalDay],
    ],
  },
  {
    year: 2026,
    source:
      "Thông báo của Bộ Nội vụ tháng 10/2025 về lịch nghỉ năm 2026, hoán đổi 31/8 với 22/8; Tết Dương lịch, hoán đổi 02/01 với 10/01: Văn phòng Chính phủ ngày 25/12/2025",
    days: [
      ["2026-01-01", "2026-01-01", "dayOff", newYear],
      ["2026-01-02", "2026-01-02", "dayInLieu", "Hoán đổi với thứ Bảy 10/01/2026"],
      ["2026-01-10", "2026-01-10", "workingDay", "Làm bù thứ Sáu 02/01/2026"],
      ["2026-02-16", "2026-02-20", "dayOff", tet("Bính Ngọ")],
      ["2026-04-26", "2026-04-26", "dayOff", hungKings],
      ["2026-04-27", "2026-04-27", "dayInLieu", "Nghỉ bù Giỗ Tổ Hùng Vương"],
      ["2026-04-30", "2026-04-30", "dayOff", victory],
      ["2026-05-01", "2026-05-01", "dayOff", labour],
      ["2026-08-22", "2026-08-22", "workingDay", "Làm bù thứ Hai 31/08/2026"],
      ["2026-08-31", "2026-08-31", "dayInLieu", "Hoán đổi với thứ Bảy 22/08/2026"],
      ["2026-09-01", "2026-09-02", "dayOff", nationalDay],
    ],
  },
  {
    year: 2027,
    source:
      "Suy ra từ điều 112 Bộ luật Lao động 2019 và âm lịch; sửa lại khi có thông báo chính thức",
    isProvisional: true,
    days: [
      ["2027-01-01", "2027-01-01", "dayOff", newYear],
      ["2027-02-04", "2027-02-08", "dayOff", tet("Đinh Mùi")],
      ["2027-02-09", "2027-02-10", "dayInLieu", "Nghỉ bù Tết Nguyên đán"],
      ["2027-04-16", "2027-04-16", "dayOff", hungKings],
      ["2027-04-30", "2027-04-30", "dayOff", victory],
      ["2027-05-01", "2027-05-01", "dayOff", labour],
      ["2027-05-03", "2027-05-03", "dayInLieu", "Nghỉ bù 1/5"],
      ["2027-09-02", "2027-09-03", "dayOff", nationalDay],
    ],
  },
];
