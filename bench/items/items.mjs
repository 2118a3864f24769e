// What is measured: for each item the same question, put to each server in its own words.
import { listsAndNavigations } from "./lists.mjs";
import { dashboards, records, searches } from "./records.mjs";
import { asking } from "./requests.mjs";

/**
 * @returns {{ name: string, title: string, rows?: number, amount?: number, at: Record<string, object[]> }[]}
 *   rows: how many opinions an answer must show; amount: requests of a round, where not its seconds count
 */
export function listItems({ people, sample, secret, navigations }) {
  const [ward] = people.wards;
  const world = {
    people,
    sample,
    secret,
    navigations,
    asWard: asking(ward, ward.unitId, secret),
    asCity: asking(people.city, null, secret),
  };
  return [listsAndNavigations, searches, records, dashboards].flatMap((group) => group(world));
}
