// Complaints and denunciations are hidden by a condition that every statement has to carry. This
// finds the file that forgets it before anybody reads what the law protects.
import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readSourceFiles } from "./support/source-files";

const guards =
  /\b(opinionsSeen|opinionsVisibleTo|inScope|notApart|ofOrdinaryKind|apartSeen|lockOpinions?|lockOpinionToAnswer)\b/;
const readsOpinions =
  /\b(FROM|JOIN|UPDATE)\s+"?opinion"?(?=\s)|\.opinion\.(find|count|groupBy|aggregate)/;

/** Files that need no guard, and why nobody reads a hidden opinion through them. */
const others: Record<string, string> = {
  "lib/conferences/place-sites.ts": "asks only whether a site is used",
  "lib/imports/queries.ts": "compares words for the officers who record, and may redirect",
  "lib/imports/undo-import.ts": "takes back what the officer recorded, unread",
  "lib/opinions/follow-lead.ts": "writes standings; what shares a matter cannot be told apart",
  "lib/opinions/in-use.ts": "asks only whether anything hangs on opinions",
  "lib/opinions/list-totals.ts": "is given the conditions of the list",
  "lib/opinions/mail-receipt.ts": "mails nothing of what was told apart",
  "lib/opinions/record-opinion.ts": "reads the code of what it has just written",
  "lib/opinions/search-page.ts": "is given the conditions of the list",
  "lib/opinions/take-back.ts": "asks who recorded the opinion that its caller holds",
  "lib/responses/recipients.ts": "asks only which matter an answered opinion shares",
  "lib/responses/track-outcome.ts": "reads only which unit gave the answer that was kept",
  "lib/syntheses/queries.ts":
    "counts them, so that the figures add up, and tells nothing else of them",
  "lib/opinions/withdraw-rulings.ts": "writes to opinions that its caller holds",
};

it("reads opinions nowhere without the condition that hides complaints and denunciations", () => {
  const root = path.resolve(import.meta.dirname, "..");
  const unguarded = readSourceFiles("app", "components", "lib")
    .filter((file) => !file.isTest)
    .map((file) => ({ ...file, text: fs.readFileSync(path.join(root, file.path), "utf8") }))
    .filter(({ text }) => readsOpinions.test(text) && !guards.test(text))
    .map((file) => file.path)
    .filter((file) => !(file in others));
  expect(
    unguarded,
    "add notApart (lib/opinions/kinds-apart.ts) to the statement, or filter by opinionsSeen or opinionsVisibleTo",
  ).toEqual([]);
});
