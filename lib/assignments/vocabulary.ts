/** Why the clock of an answer stands still. */
export const pauseCauses = ["otherLevel", "citizen", "otherAgency"] as const;
export const extensionUnits = ["workingDays", "calendarDays"] as const;

/** The rule that sets due dates where a unit has chosen none. */
export const usualAnswerRule = "R25";
