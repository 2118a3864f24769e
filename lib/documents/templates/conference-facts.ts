import type { Block, OfficialDocument } from "../official-document";
import { moment } from "../official-wording";

/** What every document of a conference has in common: who issues it, and the marks people give it. */
export type Letterhead = Pick<
  OfficialDocument,
  "family" | "issuer" | "number" | "day" | "draftedOn" | "signature" | "recipients"
>;

export type ConferenceFacts = {
  title: string;
  theme: string | null;
  startsAt: Date;
  endsAt: Date | null;
  sites: { name: string; address: string | null; isOnline: boolean }[];
  chairs: { name: string; post: string }[];
  /** What it rests on, each text without "Căn cứ". */
  legalBases: string[];
  unit: UnitWords;
};

export type UnitWords = {
  /** "phường Tây Hồ". */
  inSentence: string;
  /** "phường". */
  word: string;
  /** Whom the unit's people live in: "tổ dân phố", "thôn, tổ dân phố". */
  groups: string;
};

export type ProgrammeEntry = {
  startsAt: Date | null;
  endsAt: Date | null;
  title: string;
  presenter: string | null;
  /** Entries below this one. */
  entries?: ProgrammeEntry[];
};

export function basesOf({ legalBases }: ConferenceFacts, further: string[] = []): Block[] {
  const texts = [...legalBases.map((text) => `Căn cứ ${text}`), ...further];
  return texts.length > 0 ? [{ kind: "bases", texts }] : [];
}

export function whenOf({ startsAt, endsAt }: ConferenceFacts): string {
  return moment(startsAt, endsAt);
}

/** Section "Địa điểm": one place on its line, several each on their own. */
export function placeSection({ sites }: ConferenceFacts): Block[] {
  const title = "Địa điểm";
  const [only] = sites;
  if (!only) return [];
  if (sites.length === 1) return [{ kind: "section", title, text: `${siteLine(only)}.` }];
  return [
    { kind: "section", title, text: `tổ chức tại ${sites.length} điểm cầu:` },
    ...list(sites.map(siteLine)),
  ];
}

/** "**Địa điểm**: …." for documents that are not numbered. */
export function fact(name: string, text: string): Block {
  return { kind: "paragraph", text: [{ bold: name }, `: ${text}.`] };
}

export function placeFacts(sites: ConferenceFacts["sites"]): Block[] {
  if (sites.length < 2) return sites.map((site) => fact("Địa điểm", siteLine(site)));
  const head: Block = { kind: "paragraph", text: [{ bold: "Địa điểm" }, ":"] };
  return [head, ...list(sites.map(siteLine))];
}

function siteLine({ name, address, isOnline }: ConferenceFacts["sites"][number]): string {
  const place = [name, address].filter(Boolean).join(", ");
  return isOnline ? `${place} (trực tuyến)` : place;
}

/** "đồng chí Nguyễn Văn A, Bí thư Đảng ủy phường; đồng chí …" */
export function chairsLine({ chairs }: ConferenceFacts): string {
  return chairs.map(({ name, post }) => `đồng chí ${name}, ${post}`).join("; ");
}

export function chairsSection(conference: ConferenceFacts): Block[] {
  if (conference.chairs.length === 0) return [];
  const text = `${chairsLine(conference)}.`;
  return [{ kind: "section", title: "Chủ trì", text }];
}

/** Lines of a list: each ends with a semicolon, the last with a full stop. */
export function list(texts: string[]): Block[] {
  return texts.map((text, index) => ({
    kind: "item",
    text: `${text}${index === texts.length - 1 ? "." : ";"}`,
  }));
}

/** What is talked about: the theme, or what such conferences always deal with. */
export function subjectOf({ theme, unit }: ConferenceFacts): string {
  if (theme) return `đối thoại chuyên đề “${theme}”`;
  return `kết quả thực hiện kết luận của hội nghị đối thoại lần trước; tình hình phát triển kinh tế - xã hội, quốc phòng - an ninh, công tác xây dựng Đảng, xây dựng chính quyền; những vấn đề Nhân dân quan tâm thuộc thẩm quyền của người đứng đầu cấp ủy, chính quyền ${unit.word}`;
}
