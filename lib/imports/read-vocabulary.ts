import { channels, moments } from "@/lib/opinions/vocabulary";
import { listTopics } from "@/lib/opinions/topics";
import english from "@/messages/en/opinions.json";
import vietnamese from "@/messages/vi/opinions.json";
import { wordsOf, type Vocabulary } from "./cell-meanings";

const shortMoments = { before: "Trước", at: "Tại", after: "Sau" };

/** The words that cells may hold for what is chosen from a list, in both languages. */
export async function readVocabulary(sites: { id: string; name: string }[]): Promise<Vocabulary> {
  const topics = await listTopics();
  return {
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
