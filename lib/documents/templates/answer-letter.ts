import type { Block, Inline, OfficialDocument } from "../official-document";
import { longDay } from "../official-wording";
import type { Letterhead } from "./conference-facts";

export type AnsweredOpinion = {
  code: string;
  text: string;
  place: string | null;
  receivedOn: Date;
  /** The conference it was raised at; null where it came otherwise. */
  conference: { title: string; day: Date } | null;
};

export type AnswerLetterInput = {
  /** The first is the one the letter is about; further ones are answered by the same text. */
  opinions: AnsweredOpinion[];
  /** The text that was approved: a paragraph a line, "- " begins an item. */
  body: string;
  /** Who is written to: "Ông Vũ Mạnh Cường"; several each on a line. */
  addressees: string[];
  /** The codes of further opinions that raised the same. */
  alike?: readonly string[];
  /** The sign of who drafted it, in the State's form: VP. */
  drafter: string;
  /** The day by which the final answer is promised; null in a final one. */
  finalDueOn: Date | null;
};

/** Công văn trả lời: what was asked, when and where, and the answer as it was approved. */
export function answerLetter(letterhead: Letterhead, input: AnswerLetterInput): OfficialDocument {
  const { issuer, family } = letterhead;
  const { opinions, addressees, drafter, finalDueOn, alike = [] } = input;
  const codes = [...opinions.map(({ code }) => code), ...alike].join(", ");
  return {
    ...letterhead,
    type: { name: "", symbol: family === "party" ? "CV" : drafter, isLetter: true },
    abstract: `trả lời ý kiến, kiến nghị (mã ${codes})`,
    blocks: [
      { kind: "addressees", word: "Kính gửi", names: addressees },
      ...opinions.map(asked),
      ...alsoAsked(alike),
      {
        kind: "paragraph",
        text: `Về nội dung này, ${issuer.actingBody} ${finalDueOn ? "trả lời bước đầu" : "trả lời"} như sau:`,
      },
      ...bodyBlocks(input.body),
      ...promise(finalDueOn, issuer.actingBody),
      {
        kind: "paragraph",
        text: `${issuer.actingBody} trân trọng trả lời để ${inOneLine(addressees)} và các cơ quan, tổ chức liên quan được biết.`,
      },
    ],
    annexes: [],
  };
}

function asked({ code, text, place, receivedOn, conference }: AnsweredOpinion): Block {
  const when = conference
    ? `Tại ${conference.title} ${longDay(conference.day)}`
    : `${capital(longDay(receivedOn))}`;
  const where = place ? ` (${place})` : "";
  const words: Inline = [
    `${when}, có ý kiến, kiến nghị mã ${code}${where}: `,
    { italic: `“${text.replace(/\s+/g, " ").replace(/[.\s]+$/u, "")}”` },
    ".",
  ];
  return { kind: "paragraph", text: words };
}

function alsoAsked(codes: readonly string[]): Block[] {
  if (codes.length === 0) return [];
  const text = `Cùng nội dung này có các ý kiến, kiến nghị mã ${codes.join(", ")}.`;
  return [{ kind: "paragraph", text }];
}

function promise(finalDueOn: Date | null, actingBody: string): Block[] {
  if (!finalDueOn) return [];
  const text = `${actingBody} sẽ trả lời chính thức trước ${longDay(finalDueOn)}.`;
  return [{ kind: "paragraph", text }];
}

/** Blank lines part paragraphs; a dash begins an item. */
function bodyBlocks(body: string): Block[] {
  return body
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter(Boolean)
    .map((line): Block => {
      const item = /^[-–•+]\s*(.+)$/u.exec(line);
      return item ? { kind: "item", text: item[1]! } : { kind: "paragraph", text: line };
    });
}

function inOneLine(names: string[]): string {
  return names.length === 1 ? names[0]! : "Ông/Bà";
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
