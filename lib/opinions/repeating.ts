import type { Address } from "./filters";
import { likelyMoment } from "./rules";
import { moments, type Moment } from "./vocabulary";

/** What opinions that are recorded one after the other have in common: kept from one to the next. */
export type Repeating = {
  moment: Moment;
  sourceOrganisation: string | null;
  topicId: string | null;
};

/** What the address repeats; else what is likely while the conference stands as it does. */
export function repeatingIn(address: Address, conference: { status: string }): Repeating {
  const of = (name: string) => [address[name]].flat()[0];
  return {
    moment: moments.find((known) => known === of("moment")) ?? likelyMoment(conference),
    sourceOrganisation: of("through")?.slice(0, 200) ?? null,
    topicId: of("topic")?.slice(0, 60) ?? null,
  };
}

/** The same as a part of an address. */
export function repeatingQuery(repeating: Repeating): Record<string, string> {
  const { moment, sourceOrganisation, topicId } = repeating;
  return {
    moment,
    ...(sourceOrganisation && { through: sourceOrganisation }),
    ...(topicId && { topic: topicId }),
  };
}
