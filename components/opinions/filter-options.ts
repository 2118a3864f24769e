import type { useTranslations } from "next-intl";
import type { FilterSelect } from "@/components/ui/filter-bar";
import type { Option } from "@/components/ui/options";
import type { OpinionFilters } from "@/lib/opinions/filters";
import type { OpinionWords } from "./opinion-words";

export type FilterChoices = {
  topics: Option[];
  /** How each topic is called in a row, also those that are not offered here. */
  topicNames: Record<string, string>;
  conferences: Option[];
  organisations: Option[];
  thisYear: number;
};

type Translate = ReturnType<typeof useTranslations<"opinions">>;
type Name = Exclude<keyof OpinionFilters, "q" | "sort" | "page" | "below">;

const yearsOffered = 10;

/** The options of each filter, in the reader's words. */
export function filterOptions(
  t: Translate,
  words: OpinionWords,
  choices: FilterChoices,
): Record<Name, Option[]> {
  const years = Array.from({ length: yearsOffered }, (_, ago) => String(choices.thisYear - ago));
  return {
    conference: choices.conferences,
    topic: choices.topics,
    answer: [
      { value: "answered", label: t("filter.answered") },
      { value: "open", label: t("filter.answerOpen") },
      ...optionsOf(words.answer),
    ],
    outcome: optionsOf(words.outcome),
    competence: optionsOf(words.competence),
    moment: optionsOf(words.moment),
    channel: optionsOf(words.channel),
    kind: optionsOf(words.kind),
    year: years.map((year) => ({ value: year, label: t("filter.yearIs", { year }) })),
    due: [
      { value: "overdue", label: t("filter.dueOverdue") },
      { value: "soon", label: t("filter.dueSoon") },
      { value: "none", label: t("filter.dueNone") },
    ],
    confirmed: [
      { value: "yes", label: t("filter.confirmedYes") },
      { value: "no", label: t("filter.confirmedNo") },
      { value: "contested", label: t("filter.contested") },
    ],
    leader: optionsOf(words.leader),
    organisation: choices.organisations,
  };
}

export const usualFilters = ["conference", "topic", "answer", "outcome"] as const satisfies Name[];
export const furtherFilters = [
  ...([
    "kind",
    "competence",
    "moment",
    "channel",
    "year",
    "due",
    "confirmed",
    "leader",
    "organisation",
  ] as const),
] satisfies Name[];

export function selectOf(
  t: Translate,
  name: Name,
  filters: OpinionFilters,
  options: Record<Name, Option[]>,
): FilterSelect {
  const value = filters[name];
  return {
    name,
    label: t(`filter.${name}`),
    value: value === null ? "" : String(value),
    options: options[name],
  };
}

/** What a chosen filter is called on its chip, also where its value is not among those offered. */
export function chipLabel(
  t: Translate,
  name: Name,
  value: string,
  options: Record<Name, Option[]>,
  topicNames: FilterChoices["topicNames"],
): string {
  const known = options[name].find((option) => option.value === value)?.label;
  if (known) return known;
  if (name === "topic") return topicNames[value] ?? value;
  if (name === "conference") return t("filter.conferenceOther");
  if (name === "organisation") return t("filter.organisationOther");
  return name === "year" ? t("filter.yearIs", { year: value }) : value;
}

function optionsOf(words: Record<string, string>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
