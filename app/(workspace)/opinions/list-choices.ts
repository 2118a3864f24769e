import type { FilterChoices } from "@/components/opinions/filter-options";
import { shortTitle } from "@/components/opinions/short-title";
import type { OpinionFilters } from "@/lib/opinions/filters";
import { listConferencesToFilter } from "@/lib/opinions/queries";
import { topicName, topicOptions } from "@/lib/topics/labels";
import { listTopics, listTopicsToFilter } from "@/lib/topics/queries";
import { listOrganisations } from "@/lib/people/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDayOf, yearOf } from "@/lib/platform/dates";

/** What the filters offer; the agencies only where their filter is shown. */
export async function listChoices(
  actor: Actor,
  unitId: string,
  filters: OpinionFilters,
  isOpen: boolean,
  locale: string,
): Promise<FilterChoices> {
  const now = new Date();
  const [topics, allTopics, conferences, organisations] = await Promise.all([
    listTopicsToFilter(unitId),
    listTopics(),
    listConferencesToFilter(actor, unitId, filters.conference),
    isOpen ? listOrganisations(actor, unitId, dayOf(now)) : [],
  ]);
  return {
    topics: topicOptions(topics, locale),
    topicNames: Object.fromEntries(allTopics.map((one) => [one.id, topicName(one, locale)])),
    conferences: conferences.map(({ id, title, startsAt }) => ({
      value: id,
      label: `${formatDayOf(startsAt)} · ${shortTitle(title)}`,
    })),
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
    thisYear: yearOf(now),
  };
}
