/** The closed lists of conclusions, in the order in which they are shown. */
export const noticeForms = ["party", "state"] as const;
export const sectionKinds = ["general", "group", "upperLevel", "carryingOut"] as const;
export const itemStatuses = [
  "open",
  "inProgress",
  "reportedDone",
  "verified",
  "closed",
  "carriedOver",
] as const;
export const leftOverReasons = [
  "answerFollows",
  "passedUp",
  "duplicate",
  "ownProcedure",
  "withdrawn",
  "other",
] as const;

export type SectionKind = (typeof sectionKinds)[number];
export type ItemStatus = (typeof itemStatuses)[number];
export type LeftOverReason = (typeof leftOverReasons)[number];

/** What an item must have before its notice is issued: what, who, whose responsibility, when, what comes of it. */
export const clarities = ["content", "lead", "responsible", "dueOn", "product"] as const;
export type Clarity = (typeof clarities)[number];

/** How an item stands on a day; every item has exactly one, so that sums add up. */
export const standings = [
  "done",
  "reported",
  "underWay",
  "late",
  "notBegun",
  "carriedOver",
] as const;
export type Standing = (typeof standings)[number];

/** What a list is narrowed to: one way of standing, or all that is neither done nor carried over. */
export const listedStandings = [...standings, "inForce"] as const;
export type ListedStanding = (typeof listedStandings)[number];
