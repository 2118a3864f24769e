import type { Block, FormFamily, OfficialDocument, Row } from "../official-document";
import { longDay, shortDay } from "../official-wording";
import type { Letterhead } from "./conference-facts";

export type TransmittedOpinion = {
  code: string;
  text: string;
  place: string | null;
  /** Through whom it came: a residential group, an organisation; never who raised it. */
  source: string | null;
  receivedOn: Date;
  /** The codes of those that raise the same and go with it. */
  followers?: readonly string[];
};

export type TransmittalInput = {
  form: "slip" | "letter";
  /** The body it goes to: "Ủy ban nhân dân thành phố Hà Nội". */
  receiver: string;
  opinions: TransmittedOpinion[];
  /** What the receiver is asked to do, a paragraph a line. */
  request: string;
  /** By when an answer is asked for. */
  dueOn: Date | null;
};

/** Phiếu chuyển is a document of its own; a công văn says under its number what it is about. */
export function typeOfTransmittal(
  form: TransmittalInput["form"],
  family: FormFamily,
): OfficialDocument["type"] {
  if (form === "slip") return { name: "PHIẾU CHUYỂN", symbol: "PC" };
  return { name: "", symbol: family === "party" ? "CV" : "VP", isLetter: true };
}

/** Công văn or phiếu chuyển by which opinions go to whoever is competent, listed in a table. */
export function transmittal(letterhead: Letterhead, input: TransmittalInput): OfficialDocument {
  const { issuer, family } = letterhead;
  const { form, receiver, opinions, request, dueOn } = input;
  const many = opinions.length > 1;
  return {
    ...letterhead,
    type: typeOfTransmittal(form, family),
    abstract: abstractOf(form, family),
    blocks: [
      { kind: "addressees", word: "Kính gửi", names: [receiver] },
      {
        kind: "paragraph",
        text: `${issuer.actingBody} nhận được ${String(opinions.length).padStart(2, "0")} ý kiến, kiến nghị của Nhân dân qua đối thoại, thuộc thẩm quyền xem xét, giải quyết của ${receiver}, cụ thể như sau:`,
      },
      tableOf(opinions),
      ...paragraphs(request),
      {
        kind: "paragraph",
        text: `Kết quả giải quyết ${many ? "từng ý kiến, kiến nghị " : ""}đề nghị gửi bằng văn bản về ${issuer.office}${dueOn ? ` trước ${longDay(dueOn)}` : ""} để thông báo đến người có ý kiến, kiến nghị.`,
      },
    ],
    annexes: [],
  };
}

function abstractOf(form: TransmittalInput["form"], family: FormFamily): string {
  const subject = "chuyển ý kiến, kiến nghị của Nhân dân";
  if (form === "letter") return subject;
  return `${family === "party" ? "về" : "Về"} việc ${subject}`;
}

function tableOf(opinions: TransmittedOpinion[]): Block {
  return {
    kind: "table",
    columns: [
      { title: "TT", share: 6, align: "center" },
      { title: "Mã", share: 16 },
      { title: "Nội dung ý kiến, kiến nghị", share: 50 },
      { title: "Nơi nêu, nguồn", share: 28 },
    ],
    rows: opinions.map(rowOf),
  };
}

function rowOf(opinion: TransmittedOpinion, index: number): Row {
  const { code, text, place, source, receivedOn, followers = [] } = opinion;
  const from = [source, place].filter(Boolean).join("; ");
  const received = `nhận ngày ${shortDay(receivedOn)}`;
  return [
    String(index + 1),
    code,
    `${text.replace(/\s+/g, " ")}${alsoRaised(followers)}`,
    from
      ? `${from}; ${received}`
      : `${received.charAt(0).toLocaleUpperCase("vi")}${received.slice(1)}`,
  ];
}

function alsoRaised(followers: readonly string[]): string {
  if (followers.length === 0) return "";
  const count = String(followers.length).padStart(2, "0");
  return ` (Cùng nội dung còn có ${count} ý kiến khác: ${followers.join(", ")}.)`;
}

function paragraphs(text: string): Block[] {
  return text
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter(Boolean)
    .map((line) => ({ kind: "paragraph", text: line }));
}
