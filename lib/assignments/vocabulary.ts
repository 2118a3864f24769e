/** Why the clock of an answer stands still. */
export const pauseCauses = ["otherLevel", "citizen", "otherAgency"] as const;
export const extensionUnits = ["workingDays", "calendarDays"] as const;

/** The rule that sets due dates where a unit has chosen none. */
export const usualAnswerRule = "R25";

/** The rules that speak of answers to opinions; the others count days of quite different duties. */
export const answerRuleCodes: readonly string[] = ["R08-B", "R09", "R10", "R23", usualAnswerRule];
