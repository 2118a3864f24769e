import { likelyMoment } from "@/lib/opinions/rules";
import { moments, type Moment } from "@/lib/opinions/vocabulary";
import { slipStates, type SlipState } from "@/lib/slips/vocabulary";

export type Address = Record<string, string | string[] | undefined>;

/** What slips of one pile have in common: kept from one to the next. */
export type Repeating = {
  moment: Moment;
  sourceOrganisation: string | null;
  topicId: string | null;
};

export function slipsAddress(conferenceId: string, query: Record<string, string> = {}): string {
  const params = new URLSearchParams(query);
  return `/conferences/${conferenceId}/slips${params.size > 0 ? `?${params}` : ""}`;
}

export function slipAddress(
  conferenceId: string,
  slipId: string,
  query: Record<string, string> = {},
): string {
  const params = new URLSearchParams(query);
  return `/conferences/${conferenceId}/slips/${slipId}${params.size > 0 ? `?${params}` : ""}`;
}

export function repeatingQuery(repeating: Repeating): Record<string, string> {
  const { moment, sourceOrganisation, topicId } = repeating;
  return {
    moment,
    ...(sourceOrganisation && { through: sourceOrganisation }),
    ...(topicId && { topic: topicId }),
  };
}

/** What the address repeats; else what is likely while the conference stands as it does. */
export function repeatingIn(address: Address, conference: { status: string }): Repeating {
  const of = (name: string) => [address[name]].flat()[0];
  return {
    moment: moments.find((known) => known === of("moment")) ?? likelyMoment(conference),
    sourceOrganisation: of("through")?.slice(0, 200) ?? null,
    topicId: of("topic")?.slice(0, 60) ?? null,
  };
}

/** Which slips the list shows, and which page of them. */
export function shownIn(address: Address): { state: SlipState | null; page: number } {
  const page = Number([address.page].flat()[0]);
  return {
    state: slipStates.find((state) => state === [address.state].flat()[0]) ?? null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}
