import { resultNotice } from "@/lib/documents/templates/result-notice";
import { signAs } from "@/lib/documents/sign-as";
import { writeDocx } from "@/lib/documents/write-docx";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import { getDraftSubject } from "@/lib/drafts/queries";
import { listSigners } from "@/lib/drafts/signers";
import { heldStatuses } from "@/lib/conferences/rules";
import { notApart } from "@/lib/opinions/kinds-apart";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { found, Refusal, refuse } from "@/lib/refusals";
import { cited, linesOf } from "./compose-notice";
import { conclusionsVisibleTo } from "./policy";
import type { ResultInput } from "./schema";

type Asked = { conferenceId: string; input: ResultInput };

/** The notice of the result of a conference, in the State form: what was asked, answered, concluded and charged. */
export async function resultFile(actor: Actor, { conferenceId, input }: Asked, now = new Date()) {
  const subject = found(await getDraftSubject(actor, conferenceId));
  const { unit, unitId, code, conference } = subject;
  const { status } = await db.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    select: { status: true },
  });
  refuse(heldStatuses.includes(status) ? null : "conference-not-held-yet");
  const day = input.day === null ? dayOf(now) : plainDate(input.day);
  const signers = await listSigners(actor, { unitId, day, family: "state" });
  const signer = signers.find(({ holdingId }) => holdingId === input.signerId);
  if (input.signerId && !signer) throw new Refusal("signer-not-in-post", {}, "signerId");
  const letterhead = {
    ...{ family: "state" as const, issuer: issuerOf(unit, "state"), draftedOn: dayOf(now) },
    number: input.number === null ? null : String(input.number),
    day: input.day === null ? null : plainDate(input.day),
    signature: signAs("state", signer ?? { rank: "head", name: null }),
    recipients: linesOf(input.recipients ?? ""),
  };
  const facts = { ...conference, unit: unitWords(unit) };
  const document = resultNotice(letterhead, facts, await resultOf(actor, conferenceId));
  return {
    name: `Thông báo kết quả hội nghị - ${code}.docx`,
    content: await writeDocx([document]),
  };
}

type Figures = { before: number; at: number; onSpot: number; inWriting: number; open: number };

async function resultOf(actor: Actor, conferenceId: string) {
  const [figures] = await db.$queryRaw<Figures[]>`
    SELECT count(*) FILTER (WHERE moment = 'before')::int AS before,
      count(*) FILTER (WHERE moment = 'at')::int AS at,
      count(*) FILTER (WHERE answer_status = 'answeredOnSpot')::int AS "onSpot",
      count(*) FILTER (WHERE answer_status = 'answeredInWriting')::int AS "inWriting",
      count(*) FILTER (WHERE answer_status IN ('unanswered', 'answerReturned'))::int AS open
    FROM opinion o WHERE o.conference_id = ${conferenceId}::uuid AND ${notApart}`;
  const topics = await db.$queryRaw<{ name: string; count: number }[]>`
    SELECT t.name_vi AS name, count(*)::int AS count FROM opinion o JOIN topic t ON t.id = o.topic_id
    WHERE o.conference_id = ${conferenceId}::uuid AND ${notApart}
    GROUP BY t.name_vi, t.position ORDER BY t.position`;
  const notice = await db.conclusion.findFirst({
    where: { AND: [{ conferenceId, issuedAt: { not: null } }, conclusionsVisibleTo(actor)] },
    select: {
      sign: true,
      issuedOn: true,
      items: {
        select: { content: true, dueOn: true, leadOrganisation: { select: { name: true } } },
        orderBy: { position: "asc" },
      },
    },
    orderBy: { issuedAt: "desc" },
  });
  return {
    ...figures!,
    topics,
    conclusion: notice?.sign && notice.issuedOn ? cited(notice.sign, notice.issuedOn) : null,
    charges: (notice?.items ?? []).map(({ content, dueOn, leadOrganisation }) => ({
      ...{ content, dueOn, lead: leadOrganisation?.name ?? null },
    })),
  };
}
