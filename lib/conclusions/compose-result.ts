import type { Signer } from "@/lib/documents/sign-as";
import { signAs } from "@/lib/documents/sign-as";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import { resultNotice } from "@/lib/documents/templates/result-notice";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import type { getDraftSubject } from "@/lib/drafts/queries";
import { notApart } from "@/lib/opinions/kinds-apart";
import type { Moment } from "@/lib/opinions/vocabulary";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { cited, linesOf } from "./compose-notice";

type Reader = Pick<Tx, "$queryRaw" | "conclusion">;
export type ResultSubject = NonNullable<Awaited<ReturnType<typeof getDraftSubject>>>;
type ResultMarks = {
  number: number | null;
  day: Date | null;
  signer: Signer | null;
  /** One a line; those of the form where none are given. */
  recipients: string | null;
};

/** The notice of the result of a conference, in the State form: what was asked, answered, concluded and charged. */
export async function composeResult(
  reader: Reader,
  { conferenceId, unit, conference }: ResultSubject,
  { number, day, signer, recipients }: ResultMarks,
  now: Date,
) {
  const words = unitWords(unit);
  const letterhead = {
    ...{ family: "state" as const, issuer: issuerOf(unit, "state"), draftedOn: dayOf(now) },
    ...{ number: number === null ? null : String(number), day },
    signature: signAs("state", signer ?? { rank: "head", name: null }),
    recipients: recipients === null ? defaultRecipients("state", words) : linesOf(recipients),
  };
  const facts = { ...conference, unit: words };
  return resultNotice(letterhead, facts, await resultOf(reader, conferenceId));
}

type Figures = Record<Moment, number> & { onSpot: number; inWriting: number; open: number };

async function resultOf(reader: Reader, conferenceId: string) {
  const [figures] = await reader.$queryRaw<Figures[]>`
    SELECT count(*) FILTER (WHERE moment = 'before')::int AS before,
      count(*) FILTER (WHERE moment = 'at')::int AS at,
      count(*) FILTER (WHERE moment = 'after')::int AS after,
      count(*) FILTER (WHERE answer_status = 'answeredOnSpot')::int AS "onSpot",
      count(*) FILTER (WHERE answer_status = 'answeredInWriting')::int AS "inWriting",
      count(*) FILTER (WHERE answer_status IN ('unanswered', 'answerReturned'))::int AS open
    FROM opinion o WHERE o.conference_id = ${conferenceId}::uuid AND ${notApart}`;
  const topics = await reader.$queryRaw<{ name: string; count: number }[]>`
    SELECT t.name_vi AS name, count(*)::int AS count FROM opinion o JOIN topic t ON t.id = o.topic_id
    WHERE o.conference_id = ${conferenceId}::uuid AND ${notApart}
    GROUP BY t.name_vi, t.position ORDER BY t.position`;
  const notice = await reader.conclusion.findFirst({
    where: { conferenceId, issuedAt: { not: null } },
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
