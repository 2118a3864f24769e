/**
 * An official document as data. What it says stands here; how it looks is decided by its form and
 * its day (form-profile.ts), so that a further document is a further template, not further layout.
 */
export type OfficialDocument = {
  family: FormFamily;
  issuer: Issuer;
  /**
   * THÔNG BÁO and TB; a programme has no symbol, and therefore no number line. A letter (công văn)
   * has no name above its text: what it is about stands under its number. Its symbol is CV in the
   * Party's form, in the State's the sign of whoever drafted it: 125/UBND-VP.
   */
  type: { name: string; symbol: string | null; isLetter?: boolean };
  /** Digits as the records clerk gave them; null leaves room for them. */
  number: string | null;
  /** The plain date on the document; null leaves room for day and month. */
  day: Date | null;
  /** The plain date on which it is drafted: chooses the edition of the form while `day` is open. */
  draftedOn: Date;
  /** Trích yếu, as it stands inside a sentence: "tổ chức Hội nghị đối thoại …". */
  abstract: string;
  /** What stands under the abstract in brackets: "(kèm theo Giấy mời số …)". */
  reference?: string;
  blocks: Block[];
  signature: Signature | null;
  /** Nơi nhận, without dashes and ends of line; the last names who keeps it. */
  recipients: string[];
  annexes: Annex[];
};

/** Documents of the Party; of the State; of the Fatherland Front, built on the State's. */
export const formFamilies = ["party", "state", "front"] as const;
export type FormFamily = (typeof formFamilies)[number];

export type Issuer = {
  /** The direct superior above the issuer, line by line; empty where the form names none. */
  superior: string[];
  /** ĐẢNG ỦY PHƯỜNG TÂY HỒ; a People's Committee takes two lines. */
  name: string[];
  /** The same within a sentence: "Đảng ủy phường Tây Hồ". */
  inSentence: string;
  /** Who speaks in the text: "Ban Thường vụ Đảng ủy phường Tây Hồ". */
  actingBody: string;
  /** The office that prepares conferences and takes replies: "Văn phòng Đảng ủy". */
  office: string;
  /** ĐU, UBND, MTTQ-BTT: who issues, in the document's sign. */
  symbol: string;
  /** Where it is issued: Tây Hồ. */
  place: string;
};

/** Text on one line of thought; a part of it may be bold or italic. */
export type Inline = string | Piece[];
export type Piece = string | { bold: string } | { italic: string };

export type Block =
  /** What the document rests on: "Căn cứ …;" each on its own line. */
  | { kind: "bases"; texts: string[] }
  | { kind: "paragraph"; text: Inline }
  /** Kính gửi, Kính mời: to whom it goes. */
  | { kind: "addressees"; word: string; names: Inline[] }
  /** Numbered by the writer: I, II … */
  | { kind: "part"; title: string }
  /** Numbered within its part: 1, 2 …; a title, a text, or both. */
  | { kind: "section"; title?: string; text?: Inline }
  /** A line of a list: "- …". */
  | { kind: "item"; text: Inline }
  | { kind: "table"; columns: Column[]; rows: Row[] };

/** Widths are shares of the page's width. */
export type Column = { title: string; share: number; align?: "start" | "center" | "end" };

/** The cells of a row; a heading inside the table takes its whole width. */
export type Row = Inline[] | { heading: string };

export type Annex = {
  /** Left out where the document has one annex only. */
  number?: string;
  title: string;
  blocks: Block[];
  isLandscape?: boolean;
};

export type Signature = {
  /** T/M BAN THƯỜNG VỤ: on whose behalf, each on its own line. */
  authority: string[];
  /** BÍ THƯ: the signer's position. */
  position: string;
  /** Null leaves room for it. */
  name: string | null;
};

/** The text of inline pieces without their looks. */
export function plainText(text: Inline): string {
  return typeof text === "string" ? text : text.map(textOf).join("");
}

function textOf(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return "bold" in piece ? piece.bold : piece.italic;
}
