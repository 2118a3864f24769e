import type { UnitLevel } from "@/lib/generated/prisma/enums";
import { competencesFor } from "@/lib/opinions/competence";
import { channels, moments } from "@/lib/opinions/vocabulary";
import { listTopics } from "@/lib/opinions/topics";
import english from "@/messages/en/opinions.json";
import vietnamese from "@/messages/vi/opinions.json";
import { wordsOf, type Vocabulary } from "./cell-meanings";

const shortMoments = { before: "Trước", at: "Tại", after: "Sau" };

/** What the conference of a list says about the choices of its cells. */
type OfList = {
  sites: { id: string; name: string }[];
  unit: { level: UnitLevel; parent: { level: UnitLevel } | null };
};

/** The words that cells may hold for what is chosen from a list, in both languages. */
export async function readVocabulary({ sites, unit }: OfList): Promise<Vocabulary> {
  const topics = await listTopics();
  const possible = competencesFor({ level: unit.level, parentLevel: unit.parent?.level ?? null });
  return {
    competences: wordsOf(
      possible.map((one) => ({
        value: one,
        words: [one, vietnamese.competence[one], english.competence[one]],
      })),
    ),
    topics: wordsOf(
      topics.map(({ id, nameVi, nameEn }) => ({ value: id, words: [id, nameVi, nameEn] })),
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
