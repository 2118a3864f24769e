import type { FormFamily } from "@/lib/documents/official-document";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import { notApart } from "@/lib/opinions/kinds-apart";
import type { Tx } from "@/lib/platform/db";
import type { DraftFacts, HeardOpinion } from "./draft-text";

const named = { type: true, name: true, fullName: true } as const;

/** What a draft is made of: the conference, who speaks in the notice, and what was said and answered. */
export async function readDraftFacts(tx: Tx, conferenceId: string, form: FormFamily) {
  const conference = await tx.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    select: {
      title: true,
      startsAt: true,
      unit: { select: { ...named, parent: { select: named } } },
      sites: { select: { name: true }, orderBy: { position: "asc" } },
      chairs: { select: { personName: true, postTitle: true }, orderBy: { position: "asc" } },
    },
  });
  const { title, startsAt, unit, sites, chairs } = conference;
  const { actingBody, office } = issuerOf(unit, form);
  const words = unitWords(unit);
  const facts: Omit<DraftFacts, "last"> = {
    title,
    startsAt,
    sites: sites.map(({ name }) => name),
    chairs: chairs.map(({ personName, postTitle }) => ({ name: personName, post: postTitle })),
    actingBody,
    office,
    unitWord: words.word,
    opinions: await readHeard(tx, conferenceId),
  };
  return { facts, recipients: defaultRecipients(form, words) };
}

/** The opinions of a conference by topic; complaints and denunciations go by a procedure of their own. */
function readHeard(tx: Tx, conferenceId: string) {
  return tx.$queryRaw<HeardOpinion[]>`
    SELECT o.id, o.text, o.topic_id AS "topicId", t.name_vi AS "topicName", o.moment::text,
      o.answer_status::text AS "answerStatus", o.outcome::text, o.competence::text,
      o.lead_organisation_id AS "leadOrganisationId", o.due_on AS "dueOn",
      (SELECT json_build_object('body', r.body, 'post', r.answerer_post) FROM response r
        WHERE r.opinion_id = o.id AND r.status = 'issued'
        ORDER BY r.answered_on DESC, r.created_at DESC LIMIT 1) AS answer,
      (SELECT CASE WHEN p.standing <> 'contested' THEN p.explanation END FROM outcome_report p
        WHERE p.opinion_id = o.id ORDER BY p.reported_at DESC LIMIT 1) AS "outcomeText"
    FROM opinion o JOIN topic t ON t.id = o.topic_id
    WHERE o.conference_id = ${conferenceId}::uuid AND ${notApart}
    ORDER BY t.position, o.number`;
}
