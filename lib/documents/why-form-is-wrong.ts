import { type Block, type OfficialDocument, plainText } from "./official-document";

/** What offices are most often sent a document back for. Sentences: documents.fault in the messages. */
export const formFaults = [
  "numberNotDigits",
  "abstractMissing",
  "abstractCapital",
  "abstractEnds",
  "signatureMissing",
  "authorityOfOtherFamily",
  "partyDeputyInPlaceOf",
  "nameWithTitle",
  "recipientsMissing",
  "lastRecipientKeepsNot",
  "recipientEnds",
  "textEmpty",
  "doubleSpace",
  "spaceBeforeMark",
  "dayWithoutZero",
  "mixedSpelling",
] as const;

export type FormFault = { code: (typeof formFaults)[number]; found: string };

/**
 * Faults against Hướng dẫn 36-HD/VPTW, Hướng dẫn 05-HD/VPTW and Nghị định 30/2020/NĐ-CP that
 * people make in the words they give: what the writer of the file sets itself is not asked.
 * @returns nothing where none is found; else each fault with the words that show it
 */
export function whyFormIsWrong(document: OfficialDocument): FormFault[] {
  const found = [
    ...marks(document),
    ...aboutAbstract(document),
    ...aboutSignature(document),
    ...aboutRecipients(document),
    ...aboutText(document),
  ];
  return found.filter((fault): fault is FormFault => fault !== null);
}

type Finding = FormFault | null;

function when(isFault: boolean, code: FormFault["code"], found = ""): Finding {
  return isFault ? { code, found } : null;
}

function marks({ number }: OfficialDocument): Finding[] {
  return [when(number !== null && !/^\d{1,6}$/.test(number), "numberNotDigits", number ?? "")];
}

function aboutAbstract(document: OfficialDocument): Finding[] {
  const { abstract: about, family, type } = document;
  const first = about.charAt(0);
  // A programme is headed by the conference's own name.
  const startsInSentence = family === "party" && type.symbol !== null;
  return [
    when(about.trim() === "", "abstractMissing"),
    when(startsInSentence && first !== first.toLocaleLowerCase("vi"), "abstractCapital", about),
    when(/[.;:,]$/.test(about), "abstractEnds", about.slice(-1)),
  ];
}

function aboutSignature({ signature, family, type }: OfficialDocument): Finding[] {
  if (!signature) return [when(type.symbol !== null, "signatureMissing")];
  const { authority, position, name } = signature;
  const ofParty = /^(T\/M|K\/T|T\/L)\b/;
  const ofState = /^(TM|KT|TL|TUQ|Q)\./;
  const other = family === "party" ? ofState : ofParty;
  const inPlaceOf = authority.find((line) => /^K\/T/.test(line)) ?? "";
  const titled = /^(đồng chí\s|(GS|PGS|TS|ThS|BS|KS)[.\s])/iu;
  return [
    ...authority.map((line) => when(other.test(line), "authorityOfOtherFamily", line)),
    when(inPlaceOf !== "" && /PHÓ BÍ THƯ/.test(position), "partyDeputyInPlaceOf", inPlaceOf),
    when(name !== null && titled.test(name), "nameWithTitle", name ?? ""),
  ];
}

function aboutRecipients({ recipients, type }: OfficialDocument): Finding[] {
  if (type.symbol === null) return [];
  const last = recipients.at(-1);
  if (last === undefined) return [when(true, "recipientsMissing")];
  return [
    when(!/^Lưu\b/u.test(last), "lastRecipientKeepsNot", last),
    ...recipients.map((text) => when(/[.;,]$|^[-–+]/.test(text), "recipientEnds", text)),
  ];
}

const olderSpelling = /(oà|uỷ)(?!\p{L})/iu;
const newerSpelling = /(òa|ủy)(?!\p{L})/iu;

const rules: [RegExp, FormFault["code"]][] = [
  [/\S {2,}\S/u, "doubleSpace"],
  [/\s[,;:.](?=\s|$)/u, "spaceBeforeMark"],
  [/ngày [1-9] tháng|tháng [12] năm/u, "dayWithoutZero"],
];

function aboutText(document: OfficialDocument): Finding[] {
  const texts = [document.abstract, ...document.blocks.flatMap(textsOf), ...document.recipients];
  const all = texts.join("\n");
  return [
    when(document.blocks.length === 0, "textEmpty"),
    ...rules.map(([rule, code]) => {
      const guilty = texts.find((text) => rule.test(text));
      return when(guilty !== undefined, code, rule.exec(guilty ?? "")?.[0].trim());
    }),
    when(olderSpelling.test(all) && newerSpelling.test(all), "mixedSpelling"),
  ];
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "bases":
      return block.texts;
    case "part":
      return [block.title];
    case "section":
      return [block.title ?? "", block.text === undefined ? "" : plainText(block.text)];
    case "addressees":
      return block.names.map(plainText);
    case "table":
      return block.rows.flatMap((row) => (Array.isArray(row) ? row.map(plainText) : [row.heading]));
    default:
      return [plainText(block.text)];
  }
}
