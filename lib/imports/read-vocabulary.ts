import type { UnitLevel } from "@/lib/generated/prisma/enums";
import { competencesFor } from "@/lib/opinions/competence";
import { channels, moments, opinionKinds } from "@/lib/opinions/vocabulary";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { topicPath } from "@/lib/topics/labels";
import { listTopicsFor } from "@/lib/topics/queries";
import english from "@/messages/en/opinions.json";
import vietnamese from "@/messages/vi/opinions.json";
import { wordsOf, type Vocabulary } from "./cell-meanings";

const shortMoments = { before: "Trước", at: "Tại", after: "Sau" };

/** What the conference of a list says about the choices of its cells. */
type OfList = {
  unitId: string;
  sites: { id: string; name: string }[];
  unit: { level: UnitLevel; parent: { level: UnitLevel } | null };
};

/** The words that cells may hold for what is chosen from a list, in both languages. */
export async function readVocabulary(
  { unitId, sites, unit }: OfList,
  from?: Tx,
): Promise<Vocabulary> {
  const topics = await listTopicsFor(unitId, dayOf(new Date()), from);
  const possible = competencesFor({ level: unit.level, parentLevel: unit.parent?.level ?? null });
  return {
    competences: wordsOf(
      possible.map((one) => ({
        value: one,
        words: [one, vietnamese.competence[one], english.competence[one]],
      })),
    ),
    topics: wordsOf(
      // Where a unit's topic is called like one of the common list, the name alone means the common one.
      topics.toReversed().map((topic) => ({
        value: topic.id,
        words: [
          topicPath(topic, "vi"),
          topicPath(topic, "en"),
          ...[topic.nameVi, topic.nameEn],
          topic.id,
        ],
      })),
    ),
    topicNames: new Map(topics.map((topic) => [topic.id, topicPath(topic, "vi")])),
    kinds: wordsOf(
      opinionKinds.map((one) => ({
        value: one,
        words: [one, vietnamese.kind[one], english.kind[one]],
      })),
    ),
    sites: wordsOf(sites.map(({ id, name }) => ({ value: id, words: [name] }))),
    moments: wordsOf(
      moments.map((one) => ({
        value: one,
        words: [one, shortMoments[one], vietnamese.moment[one], english.moment[one]],
      })),
    ),
    channels: wordsOf(
      channels.map((one) => ({
        value: one,
        words: [one, vietnamese.channel[one], english.channel[one]],
      })),
    ),
  };
}
