import type { FormFamily } from "../official-document";
import type { UnitWords } from "./conference-facts";

/** Whom an invitation goes to: its guest, and the keeper. */
export function invitationRecipients(family: FormFamily): string[] {
  return ["Như trên", keepers[family]];
}

/** Who is usually sent a document, the keeper last; the office changes the list before it is made. */
export function defaultRecipients(family: FormFamily, { word, groups }: UnitWords): string[] {
  return [...lists[family](word, groups), keepers[family]];
}

const keepers: Record<FormFamily, string> = {
  party: "Lưu Văn phòng Đảng ủy",
  state: "Lưu: VT, VP",
  front: "Lưu: VT",
};

const lists: Record<FormFamily, (word: string, groups: string) => string[]> = {
  party: (word, groups) => [
    "Thành ủy (để báo cáo)",
    "Thường trực Đảng ủy",
    `Thường trực HĐND, UBND, Ủy ban MTTQ Việt Nam ${word}`,
    `Các tổ chức chính trị - xã hội ${word}`,
    `Các chi bộ, ${groups}`,
  ],
  state: (word, groups) => [
    `Thường trực Đảng ủy, Thường trực HĐND ${word} (để báo cáo)`,
    `Chủ tịch, các Phó Chủ tịch UBND ${word}`,
    `Ủy ban MTTQ Việt Nam, các tổ chức chính trị - xã hội ${word}`,
    `Các cơ quan, đơn vị thuộc ${word}`,
    `Các ${groups} (để thông báo, niêm yết)`,
  ],
  front: (word, groups) => [
    "Ban Thường trực Ủy ban MTTQ Việt Nam Thành phố (để báo cáo)",
    `Thường trực Đảng ủy, HĐND, UBND ${word}`,
    `Các tổ chức chính trị - xã hội ${word}`,
    `Các Ban công tác Mặt trận ${groups}`,
  ],
};
