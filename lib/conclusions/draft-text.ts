import {
  type AnswerStatus,
  type Moment,
  moments,
  type OutcomeKind,
} from "@/lib/opinions/vocabulary";
import { capitalised, shortDay } from "@/lib/documents/official-wording";
import type { Competence } from "@/lib/generated/prisma/enums";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import { dayOf } from "@/lib/platform/dates";
import { beginningOf, tidyLine } from "@/lib/platform/text";
import type { SectionKind } from "./vocabulary";

/** An opinion of the conference as the draft sees it. */
export type HeardOpinion = {
  id: string;
  text: string;
  topicId: string;
  topicName: string;
  moment: Moment;
  answerStatus: AnswerStatus;
  outcome: OutcomeKind | null;
  competence: Competence | null;
  leadOrganisationId: string | null;
  dueOn: Date | null;
  answer: { body: string; post: string } | null;
  /** What the doer last reported. */
  outcomeText: string | null;
};

export type DraftFacts = {
  title: string;
  startsAt: Date;
  sites: string[];
  chairs: { name: string; post: string }[];
  /** "Ban Thường vụ Quận ủy Tây Hồ", "Văn phòng Quận ủy". */
  actingBody: string;
  office: string;
  /** "phường", "quận". */
  unitWord: string;
  opinions: HeardOpinion[];
  /** What the last notice had promised, and how much of it is done. */
  last: { sign: string; issuedOn: Date; total: number; done: number; carried: number } | null;
};

export type DraftSection = {
  kind: SectionKind;
  title: string;
  body: string;
  /** What earlier notices left unfinished stands here. */
  takesCarried?: true;
  items: {
    content: string;
    decision: string | null;
    leadOrganisationId: string | null;
    dueOn: Date | null;
    opinionId: string;
  }[];
};

const toUpperLevel: readonly (Competence | null)[] = [
  "district",
  "city",
  "central",
  "partyUpper",
  "otherAgency",
];
const goesOn: readonly (OutcomeKind | null)[] = ["inProgress", "scheduled", "seekingSolution"];

/** What the notice says of an opinion; every opinion has exactly one, so that sums add up. */
type Fate =
  | "answeredOnSpot"
  | "answeredInWriting"
  | "task"
  | "upward"
  | "notFeasible"
  | "withdrawn"
  | "duplicate";

function fateOf({ outcome, competence, answerStatus }: HeardOpinion): Fate {
  if (outcome === "withdrawn" || outcome === "duplicate") return outcome;
  if (outcome === "transferredUp" || toUpperLevel.includes(competence)) return "upward";
  if (goesOn.includes(outcome)) return "task";
  if (answerStatus === "answeredOnSpot" || answerStatus === "answeredInWriting")
    return answerStatus;
  return outcome === "notFeasible" ? "notFeasible" : "task";
}

const isAnswered = ({ answerStatus }: HeardOpinion) => !isAwaitingAnswer(answerStatus);

/** "Thông báo … kết luận" of a conference, in Vietnamese whatever the reader's language. */
export function draftAbstract({ title, chairs }: Pick<DraftFacts, "title" | "chairs">): string {
  const [chair] = chairs;
  return chair ? `kết luận của đồng chí ${chair.post} tại ${title}` : `kết luận tại ${title}`;
}

export function draftOpening({
  title,
  startsAt,
  sites,
  chairs,
  actingBody,
  opinions,
}: DraftFacts): string {
  const place = sites.length > 0 ? `tại ${sites.join("; ")}, ` : "";
  const [chair] = chairs;
  return [
    `Ngày ${shortDay(dayOf(startsAt))}, ${place}${actingBody} tổ chức ${title}.${chairsOf(chairs)}`,
    ...momentsLine(opinions),
    chair
      ? `Sau khi nghe các ý kiến và phần trả lời, giải trình, đồng chí ${chair.post} kết luận như sau:`
      : "Sau khi nghe các ý kiến và phần trả lời, giải trình, Hội nghị kết luận như sau:",
  ].join("\n");
}

const momentWords: Record<Moment, string> = {
  before: "trước Hội nghị, Ủy ban Mặt trận Tổ quốc Việt Nam tổng hợp",
  at: "tại Hội nghị ghi nhận",
  after: "sau Hội nghị tiếp nhận thêm",
};

/** When the opinions came, in one line; no line where there are none. */
function momentsLine(opinions: HeardOpinion[]): string[] {
  const parts = moments.flatMap((one) => {
    const some = count(opinions, ({ moment }) => moment === one);
    return some > 0 ? `${momentWords[one]} ${some} ý kiến, kiến nghị` : [];
  });
  return parts.length > 0 ? [`${capitalised(parts.join("; "))}.`] : [];
}

function chairsOf(chairs: DraftFacts["chairs"]): string {
  if (chairs.length === 0) return "";
  return ` Chủ trì Hội nghị: ${chairs.map(({ name, post }) => `đồng chí ${name}, ${post}`).join("; ")}.`;
}

/** The parts of a notice in their order: assessment, one part for each group, the upper level, carrying out. */
export function draftSections(facts: DraftFacts): DraftSection[] {
  const topics = [...new Set(facts.opinions.map(({ topicId }) => topicId))];
  return [
    { kind: "general", title: "Đánh giá chung", body: assessment(facts), items: [] },
    ...topics.map((topic) =>
      groupSection(
        facts.opinions.filter(({ topicId }) => topicId === topic),
        dayOf(facts.startsAt),
      ),
    ),
    {
      kind: "upperLevel",
      title: "Ý kiến thuộc thẩm quyền cấp trên",
      body: upward(facts),
      items: [],
    },
    { kind: "carryingOut", title: "Tổ chức thực hiện", body: carryingOut(facts), items: [] },
  ];
}

const fateWords: [Fate, string][] = [
  ["answeredOnSpot", "được trả lời tại Hội nghị"],
  ["answeredInWriting", "đã được trả lời bằng văn bản"],
  ["task", "tiếp tục giải quyết theo Thông báo này"],
  ["upward", "thuộc thẩm quyền cấp trên"],
  ["notFeasible", "không thể giải quyết"],
  ["withdrawn", "người nêu đã rút"],
  ["duplicate", "trùng với ý kiến khác"],
];

function fateParts(opinions: HeardOpinion[]): string[] {
  return fateWords.flatMap(([fate, words]) => {
    const some = opinions.filter((opinion) => fateOf(opinion) === fate);
    if (some.length === 0) return [];
    const answered = fate.startsWith("answered") ? 0 : count(some, isAnswered);
    const also = answered > 0 ? ` (${answered} ý kiến đã được trả lời)` : "";
    return `${some.length} ý kiến ${words}${also}`;
  });
}

function assessment({ opinions, last }: DraftFacts): string {
  const parts = fateParts(opinions);
  const total = `Tổng số ${opinions.length} ý kiến, kiến nghị gửi tới Hội nghị`;
  const lines = [parts.length > 0 ? `${total}; trong đó ${parts.join(", ")}.` : `${total}.`];
  if (last) {
    lines.push(
      `Thực hiện Thông báo số ${last.sign}, ngày ${shortDay(last.issuedOn)}: ${last.done}/${last.total} nhiệm vụ đã hoàn thành; ${last.carried} nhiệm vụ chưa hoàn thành được chuyển tiếp vào Thông báo này.`,
    );
  }
  return lines.join("\n");
}

function groupSection(opinions: HeardOpinion[], heldOn: Date): DraftSection {
  const answered = opinions.filter(isAnswered);
  const body = [
    `Có ${opinions.length} ý kiến, kiến nghị; ${answered.length > 0 ? `${answered.length} ý kiến đã được trả lời` : "chưa có ý kiến nào được trả lời"}.`,
    ...answered.flatMap(({ text, answer }) =>
      answer ? `- ${gist(text, 160)} ${answer.post} trả lời: ${gist(answer.body, 400)}` : [],
    ),
  ].join("\n");
  return {
    kind: "group",
    title: opinions[0]!.topicName,
    body,
    items: opinions
      .filter((opinion) => fateOf(opinion) === "task")
      .map((opinion) => ({
        content: gist(opinion.text, 400),
        decision: opinion.outcomeText ? gist(opinion.outcomeText, 600) : null,
        leadOrganisationId: opinion.leadOrganisationId,
        // The day for the answer is none for the task where it was over before the conference.
        dueOn: opinion.dueOn && opinion.dueOn >= heldOn ? opinion.dueOn : null,
        opinionId: opinion.id,
      })),
  };
}

function upward({ opinions, office }: DraftFacts): string {
  const up = opinions.filter((opinion) => fateOf(opinion) === "upward");
  if (up.length === 0) return "";
  return [
    `Giao ${office} tổng hợp, báo cáo, kiến nghị cấp có thẩm quyền ${up.length} nội dung sau và thông báo kết quả tới người có ý kiến:`,
    ...up.map(({ text }) => `- ${gist(text, 300)}`),
  ].join("\n");
}

function carryingOut({ unitWord, office }: DraftFacts): string {
  return [
    `- Ủy ban nhân dân ${unitWord} chỉ đạo các cơ quan, đơn vị được giao chủ trì thực hiện các nhiệm vụ nêu tại Thông báo này đúng thời hạn, báo cáo kết quả về ${office}.`,
    `- Ủy ban Mặt trận Tổ quốc Việt Nam ${unitWord} và các tổ chức chính trị - xã hội giám sát việc thực hiện, xác nhận kết quả và thông tin tới Nhân dân.`,
    `- ${office} theo dõi, đôn đốc, tổng hợp tiến độ; báo cáo kết quả thực hiện Thông báo này tại hội nghị đối thoại kỳ sau.`,
  ].join("\n");
}

/** The first words of a text on one line, cut between words, ending as a sentence. */
export function gist(text: string, most: number): string {
  const begun = beginningOf(tidyLine(text), most);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

function count<T>(all: T[], isOne: (one: T) => boolean): number {
  return all.filter(isOne).length;
}
