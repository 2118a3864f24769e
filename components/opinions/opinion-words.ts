import type { useTranslations } from "next-intl";
import { oncePerLanguage } from "@/i18n/once-per-language";
import type { DueState } from "@/lib/opinions/rules";
import {
  answeringLeaders,
  answerStatuses,
  channels,
  competences,
  moments,
  openKinds,
  outcomeKinds,
  type AnsweringLeader,
  type AnswerStatus,
  type Channel,
  type Competence,
  type Moment,
  type OpenKind,
  type OutcomeKind,
} from "@/lib/opinions/vocabulary";

type Translate = ReturnType<typeof useTranslations<"opinions">>;

export type OpinionWords = {
  moment: Record<Moment, string>;
  channel: Record<Channel, string>;
  channelAfterComma: Record<Channel, string>;
  competence: Record<Competence | "none", string>;
  kind: Record<OpenKind, string>;
  answer: Record<AnswerStatus, string>;
  outcome: Record<OutcomeKind | "none", string>;
  leader: Record<AnsweringLeader, string>;
};

/** The words of the classification. */
export const opinionWords = oncePerLanguage((t: Translate): OpinionWords => ({
  moment: wordsOf(moments, (moment) => t(`moment.${moment}`)),
  channel: wordsOf(channels, (channel) => t(`channel.${channel}`)),
  channelAfterComma: wordsOf(channels, (channel) => afterComma(t(`channel.${channel}`))),
  competence: wordsOf([...competences, "none"] as const, (one) => t(`competence.${one}`)),
  kind: wordsOf(openKinds, (kind) => t(`kind.${kind}`)),
  answer: wordsOf(answerStatuses, (answer) => t(`answer.${answer}`)),
  outcome: wordsOf([...outcomeKinds, "none"] as const, (outcome) => t(`outcome.${outcome}`)),
  leader: wordsOf(answeringLeaders, (leader) => t(`leader.${leader}`)),
}));

/** How a due date stands, said once for each number of days. */
export function dueWords(t: Translate): (state: DueState | null) => string {
  const known = new Map<number, string>();
  return (state) => {
    if (!state) return "";
    const said = known.get(state.days) ?? dueWord(t, state.days);
    known.set(state.days, said);
    return said;
  };
}

/** How many days are left, or since when it is late. */
export function dueWord(t: Translate, days: number): string {
  if (days === 0) return t("due.today");
  return days < 0 ? t("due.late", { days: -days }) : t("due.left", { days });
}

function wordsOf<K extends string>(
  keys: readonly K[],
  word: (key: K) => string,
): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
}

/** The word as it stands within a sentence; an abbreviation at its beginning stays. */
export function afterComma(word: string): string {
  const isAbbreviation = word.charAt(1) === word.charAt(1).toUpperCase() && word.charAt(1) !== " ";
  return isAbbreviation ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
