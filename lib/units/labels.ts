import type { UnitType } from "@/lib/generated/prisma/enums";

/** The word before the name, as the acts write it. Official names have no English form of their own. */
export const typeWord: Record<UnitType, string> = {
  thanhPho: "Thành phố",
  tinh: "Tỉnh",
  quan: "Quận",
  huyen: "Huyện",
  thiXa: "Thị xã",
  thiTran: "Thị trấn",
  phuong: "Phường",
  xa: "Xã",
  dacKhu: "Đặc khu",
};

export function fullNameOf(type: UnitType, name: string): string {
  return `${typeWord[type]} ${name}`;
}

/** "Phường Tây Hồ" as it stands inside a sentence: "phường Tây Hồ". */
export function insideSentence(fullName: string): string {
  return fullName.charAt(0).toLowerCase() + fullName.slice(1);
}
