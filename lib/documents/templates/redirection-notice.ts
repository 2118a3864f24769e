import type { OfficialDocument } from "../official-document";
import { longDay } from "../official-wording";
import type { Letterhead } from "./conference-facts";

export type RedirectionNoticeInput = {
  kind: "complaint" | "denunciation";
  code: string;
  receivedOn: Date;
  /** "Ông Vũ Mạnh Cường"; without a name room to write it. */
  addressee: string;
  /** Where it went; null while it has not gone yet. */
  redirected: { body: string; on: Date; documentNumber: string | null } | null;
};

const words = {
  complaint: { text: "khiếu nại", law: "Luật Khiếu nại" },
  denunciation: { text: "tố cáo", law: "Luật Tố cáo" },
} as const;

/**
 * Thông báo chuyển đơn: tells whoever sent it that a text is a complaint or denunciation and which
 * body it went to (Quy định 11-QĐi/TW: within ten working days, in writing). Its words are not repeated.
 */
export function redirectionNotice(
  letterhead: Letterhead,
  { kind, code, receivedOn, addressee, redirected }: RedirectionNoticeInput,
): OfficialDocument {
  const { issuer, family } = letterhead;
  const { text, law } = words[kind];
  const about = `việc chuyển đơn ${text} đến cơ quan có thẩm quyền`;
  return {
    ...letterhead,
    type: { name: "THÔNG BÁO", symbol: "TB" },
    abstract: `${family === "party" ? "về" : "Về"} ${about}`,
    blocks: [
      { kind: "addressees", word: "Kính gửi", names: [addressee] },
      {
        kind: "paragraph",
        text: `${capital(longDay(receivedOn))}, ${issuer.actingBody} nhận được nội dung mang mã ${code}. Qua xem xét, đây là ${text}, được giải quyết theo ${law}, không thuộc phạm vi giải quyết tại hội nghị đối thoại.`,
      },
      { kind: "paragraph", text: whereTo(redirected) },
      {
        kind: "paragraph",
        text: `${issuer.actingBody} thông báo để Ông/Bà biết, liên hệ cơ quan nhận đơn về việc thụ lý và kết quả giải quyết. Thông tin về Ông/Bà và nội dung đơn không được công khai.`,
      },
    ],
    annexes: [],
  };
}

function whereTo(redirected: RedirectionNoticeInput["redirected"]): string {
  if (!redirected) return "Nội dung đang được chuyển đến cơ quan có thẩm quyền giải quyết.";
  const { body, on, documentNumber } = redirected;
  const by = documentNumber ? ` theo văn bản số ${documentNumber}` : "";
  return `Nội dung đã được chuyển đến ${body} ${longDay(on)}${by} để giải quyết theo thẩm quyền.`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
