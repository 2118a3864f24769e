import { plainDate } from "@/lib/platform/dates";

type LegalBasis = { text: string; from: string; to?: string };

/** What dialogue conferences rest on, each with the days on which it is in force. */
const legalBases: LegalBasis[] = [
  {
    text: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/06/2025",
    from: "2025-06-16",
  },
  {
    text: "Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19/02/2025",
    from: "2025-03-01",
    to: "2025-06-15",
  },
  { text: "Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị", from: "2013-12-12" },
  { text: "Quyết định số 6525-QĐ/TU ngày 25/09/2015 của Thành ủy Hà Nội", from: "2015-09-25" },
  { text: "Quyết định số 2200-QĐ/TU ngày 25/05/2017 của Thành ủy Hà Nội", from: "2017-05-25" },
];

/** Those that were in force on some day of the period: of a unit, or of one conference. */
export function legalBasesFor(period: { from: Date; to: Date }): string[] {
  return legalBases
    .filter(({ from, to }) => plainDate(from) <= period.to && (!to || plainDate(to) >= period.from))
    .map(({ text }) => text);
}
