import { useTranslations } from "next-intl";
import { channels, moments, opinionKinds } from "@/lib/opinions/vocabulary";

type WordListsProps = { topics: string[]; sites: string[] };

/** The words that may stand in cells of closed lists. */
export function WordLists({ topics, sites }: WordListsProps) {
  const t = useTranslations("opinions");
  const lists = {
    topicId: topics,
    siteId: sites,
    kind: opinionKinds.map((one) => t(`kind.${one}`)),
    moment: moments.map((one) => t(`moment.${one}`)),
    channel: channels.map((one) => t(`channel.${one}`)),
  };

  return Object.entries(lists).map(([column, words]) => (
    <datalist key={column} id={`list-${column}`}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  ));
}
