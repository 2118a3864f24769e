import { formatTimeOf, dayOf, isoDay } from "@/lib/platform/dates";
import type { FormProfile } from "./form-profile";
import type { OfficialDocument } from "./official-document";

const blank = "\u00a0".repeat(6);

/** "ngày 05 tháng 02 năm 2026": days below ten and the first two months take a zero. */
export function longDay(day: Date): string {
  const [year, month, date] = isoDay(day).split("-");
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** "14/11/2026" has a place in running text too, with the same zeros: "14/5/2026". */
export function shortDay(day: Date): string {
  const [year, month, date] = isoDay(day).split("-");
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

function weekday(day: Date): string {
  return weekdays[day.getUTCDay()]!;
}

/** "08 giờ 30 phút", "14 giờ 00". */
export function clockTime(instant: Date): string {
  const [hour, minute] = formatTimeOf(instant).split(":");
  return minute === "00" ? `${hour} giờ 00` : `${hour} giờ ${minute} phút`;
}

/** "08h30", for the narrow column of a table. */
export function shortTime(instant: Date): string {
  return formatTimeOf(instant).replace(":", "h");
}

/** "08 giờ 30 phút, thứ Năm, ngày 10 tháng 12 năm 2026". */
export function moment(startsAt: Date, endsAt: Date | null = null): string {
  const day = dayOf(startsAt);
  const span = endsAt ? `từ ${clockTime(startsAt)} đến ${clockTime(endsAt)}` : clockTime(startsAt);
  return `${span}, ${weekday(day)}, ${longDay(day)}`;
}

/** "Tây Hồ, ngày 22 tháng 11 năm 2026", or with room for day and month. */
export function placeAndDay({ issuer, day, draftedOn }: OfficialDocument): string {
  if (day) return `${issuer.place}, ${longDay(day)}`;
  return `${issuer.place}, ngày${blank}tháng${blank}năm ${draftedOn.getUTCFullYear()}`;
}

/** "Số 365-TB/QU" of the Party, "Số: 859/TB-UBND" of the State; null where the type takes no number. */
export function numberLine(document: OfficialDocument, profile: FormProfile): string | null {
  const sign = signOf(document, profile);
  return sign && `${profile.number.prefix} ${sign}`;
}

/** The number with its sign as other documents cite it: "365-TB/QU"; room where it is not known. */
export function signOf(
  { type, number, issuer }: Pick<OfficialDocument, "type" | "number" | "issuer">,
  profile: FormProfile,
): string | null {
  if (type.symbol === null) return null;
  const { beforeSymbol, beforeIssuer } = profile.number;
  const digits = number === null ? blank : number.padStart(2, "0");
  // The State's letters name their issuer first: 125/UBND-VP; the Party's like all else: 125-CV/ĐU.
  if (type.isLetter && beforeSymbol === "/") {
    return `${digits}/${[issuer.symbol, type.symbol].filter(Boolean).join("-")}`;
  }
  return `${digits}${beforeSymbol}${type.symbol}${beforeIssuer}${issuer.symbol}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

export function roman(number: number): string {
  return romans[number - 1] ?? String(number);
}
