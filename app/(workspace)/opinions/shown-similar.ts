import { getLocale, getTranslations } from "next-intl/server";
import type { SimilarFound, SimilarItem } from "@/components/opinions/similar-item";
import { findSimilar, listGivenAnswers, type SimilarOpinion } from "@/lib/opinions/find-similar";
import { answerMarks } from "@/lib/opinions/labels";
import { getConferenceForDesk } from "@/lib/opinions/queries";
import { suggestFrom } from "@/lib/opinions/suggest";
import { topicPath } from "@/lib/topics/labels";
import { listTopicsFor } from "@/lib/topics/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { found } from "@/lib/refusals";
import { beginningOf } from "@/lib/platform/text";

const shown = 4;
/** Less alike than what is shown, but enough to ask how it was classified. */
const alikeEnough = 0.2;

/** What the desk shows of opinions like a text that is being typed for a conference. */
export async function shownSimilar(
  actor: Actor,
  { text, conferenceId }: { text: string; conferenceId: string },
): Promise<SimilarFound> {
  const conference = found(await getConferenceForDesk(actor, conferenceId));
  const near = await findSimilar(actor, { text, least: alikeEnough, take: 12 });
  const alike = near.filter(({ likeness }) => likeness >= 0.3).slice(0, shown);
  const [similar, topic] = await Promise.all([
    items(alike, conference.unitId),
    topicHint(near, conference.unitId),
  ]);
  return { similar, topic };
}

async function items(alike: SimilarOpinion[], unitId: string): Promise<SimilarItem[]> {
  const t = await getTranslations("opinions");
  const answers = await listGivenAnswers(alike.map(({ leadId }) => leadId));
  return alike.map((opinion) => {
    const answer = answers.find(({ opinionId }) => opinionId === opinion.leadId);
    const standing = opinion.outcome
      ? t(`outcome.${opinion.outcome}`)
      : t(`answer.${opinion.answerStatus}`);
    const parts = [
      standing,
      opinion.count > 1 && t("similar.count", { count: opinion.count }),
      opinion.unitId !== unitId && opinion.unitName,
      t("record.received", { day: formatDay(opinion.receivedOn) }),
    ];
    return {
      id: opinion.leadId,
      code: opinion.leadCode,
      text: beginningOf(opinion.text, 180),
      note: parts.filter(Boolean).join(" · "),
      tone: answerMarks[opinion.answerStatus].tone,
      canJoin: opinion.unitId === unitId,
      answer: answer
        ? { body: answer.body, by: `${answer.post}, ${formatDay(answer.answeredOn)}` }
        : null,
    };
  });
}

async function topicHint(near: SimilarOpinion[], unitId: string): Promise<SimilarFound["topic"]> {
  const suggestion = suggestFrom(near.map(({ topicId }) => topicId));
  if (!suggestion) return null;
  const offered = await listTopicsFor(unitId, dayOf(new Date()));
  const topic = offered.find(({ id }) => id === suggestion.value);
  if (!topic) return null;
  const t = await getTranslations("opinions.similar");
  return {
    value: topic.id,
    label: topicPath(topic, await getLocale()),
    share: t("share", suggestion),
  };
}
