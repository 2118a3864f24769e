import type { FrequencyPeriod, PostKind } from "@/lib/generated/prisma/enums";
import type { Mark } from "@/lib/platform/mark";
import type { Overall, StandingState } from "./compliance";

/** Where the words of each value stand in messages/<language>/plans.json. */
export const overallLabel = (overall: Overall) => `overall.${overall}` as const;
export const standingLabel = (state: StandingState) => `standing.${state}` as const;
export const periodLabel = (period: FrequencyPeriod) => `period.${period}` as const;
export const chairPostLabel = (post: ChairPost) => `chairPost.${post}` as const;

export const chairPosts = [
  "partySecretary",
  "deputyPartySecretary",
  "committeeChair",
  "committeeViceChair",
  "councilChair",
  "councilViceChair",
  "frontChair",
] as const satisfies PostKind[];

export type ChairPost = (typeof chairPosts)[number];

export const overallMark: Record<Overall, Mark> = {
  missed: { tone: "late", fill: "hollow" },
  due: { tone: "soon", fill: "hollow" },
  scheduled: { tone: "way", fill: "half" },
  met: { tone: "done", fill: "full" },
};

export const standingMark: Record<StandingState, Mark> = {
  missed: overallMark.missed,
  due: overallMark.due,
  met: overallMark.met,
  partial: { tone: "grey", fill: "half" },
  unknown: { tone: "grey", fill: "hollow" },
};
