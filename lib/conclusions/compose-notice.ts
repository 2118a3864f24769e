import type { OfficialDocument } from "@/lib/documents/official-document";
import { shortDay } from "@/lib/documents/official-wording";
import { type Signer, signAs } from "@/lib/documents/sign-as";
import { conclusionNotice, type NoticeItem } from "@/lib/documents/templates/conclusion-notice";
import { issuerOf } from "@/lib/drafts/issuers";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { gist } from "./draft-text";
import {
  type Carried,
  type NoticeRecord,
  readCarried,
  readSaid,
  type SaidOpinion,
} from "./notice-record";
import type { LeftOverReason } from "./vocabulary";

/** What a document bears that the record of a draft does not have yet. */
export type Marks = { number: number | null; day: Date | null; signer: Signer | null };

/** The notice as a document: with the marks it is about to get, or with those it was issued with. */
export async function composeNotice(
  tx: Pick<Tx, "$queryRaw">,
  notice: NoticeRecord,
  marks: Marks,
  now: Date,
): Promise<OfficialDocument> {
  const carried = await readCarried(
    tx,
    notice.items.map(({ id }) => id),
  );
  const said = await readSaid(tx, notice);
  const { form, unit, abstract: about, opening, sections, items, corrects } = notice;
  const letterhead = {
    family: form,
    issuer: issuerOf(unit, form),
    number: marks.number === null ? null : String(marks.number),
    day: marks.day,
    draftedOn: dayOf(now),
    signature: signAs(form, marks.signer ?? { rank: "head", name: null }),
    recipients: linesOf(notice.recipients),
  };
  return conclusionNotice(letterhead, {
    ...{ abstract: about, opening },
    corrects: corrects?.sign && corrects.issuedOn ? cited(corrects.sign, corrects.issuedOn) : null,
    parts: sections.map(({ id, ...section }) => ({
      ...section,
      items: items.filter(({ sectionId }) => sectionId === id).map((item) => itemOf(item, carried)),
    })),
    synthesis: said.map((row) => ({ ...row, word: wordOn(row) })),
  });
}

/** The marks with which a notice was issued. */
export function marksOf(notice: NoticeRecord): Marks {
  const { number, issuedOn, signerName, signerRank } = notice;
  const rank = (signerRank ?? "head") as Signer["rank"];
  return { number, day: issuedOn, signer: signerName === null ? null : { rank, name: signerName } };
}

/** "Thông báo số 365-TB/QU, ngày 15/12/2023". */
export function cited(sign: string, issuedOn: Date): string {
  return `Thông báo số ${sign}, ngày ${shortDay(issuedOn)}`;
}

function itemOf(item: NoticeRecord["items"][number], carried: Map<string, Carried>): NoticeItem {
  const before = carried.get(item.id);
  return {
    content: item.content,
    decision: item.decision,
    lead: item.leadOrganisation?.name ?? null,
    supporting: item.supporting.map(({ organisation }) => organisation.name),
    responsible: [item.responsibleName, item.responsiblePost].filter(Boolean).join(", ") || null,
    // A notice reads as it was issued, whatever was extended since.
    dueOn: item.firstDueOn ?? item.dueOn,
    product: item.product,
    carried: before ? { from: cited(before.sign, before.issuedOn), times: before.times } : null,
  };
}

const reasonWords: Record<LeftOverReason, string> = {
  answerFollows: "Sẽ trả lời riêng bằng văn bản",
  passedUp: "Tổng hợp, chuyển cấp có thẩm quyền",
  duplicate: "Trùng với ý kiến khác",
  ownProcedure: "Giải quyết theo trình tự riêng",
  withdrawn: "Người nêu ý kiến đã rút",
  other: "",
};

function wordOn({ answer, number, hasItem, reason, note, outcomeText }: SaidOpinion): string {
  if (answer) return `${number ? `Văn bản số ${number}: ` : ""}${gist(answer, 600)}`;
  if (hasItem) return "Giao nhiệm vụ tại Thông báo này.";
  const reasoned = reason ? reasonWords[reason as LeftOverReason] : "";
  const words = [reasoned, note].filter(Boolean).join(": ");
  return words ? `${words}.` : gist(outcomeText ?? "", 600).replace(/^\.$/, "");
}

/** Dashes and marks at the ends are the form's own: who types them means the same. */
export function linesOf(recipients: string): string[] {
  return recipients
    .split("\n")
    .map((line) => line.replace(/^[-–+•\s]+|[;.,\s]+$/gu, ""))
    .filter(Boolean);
}
