import type { DraftKind } from "./schema";

const titles: Record<DraftKind, string> = {
  plan: "Kế hoạch tổ chức hội nghị",
  invitation: "Giấy mời",
  programme: "Chương trình hội nghị",
  announcement: "Thông báo tổ chức hội nghị",
};

/** What a drafted document is called among the papers, in Vietnamese like itself. */
export function fileTitle(kind: DraftKind): string {
  return titles[kind];
}

/** "Giấy mời - PTH-2026-HN04.docx". */
export function fileName(kind: DraftKind, code: string, ending: string): string {
  return `${titles[kind]} - ${code}.${ending}`;
}
