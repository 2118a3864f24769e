// npm run bench -- --opinions 1000000 --rounds 5 --only list-page-city,create --quick --explain
import path from "node:path";
import { parseArgs } from "node:util";
import { dataFolder } from "../scripts/set-up/settings.mjs";

export const benchFolder = path.join(dataFolder, "bench");

export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      opinions: { type: "string", default: "100000" },
      rounds: { type: "string" },
      only: { type: "string" },
      quick: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
    },
  });
  return {
    opinions: wholeNumber("opinions", values.opinions, 4000),
    rounds: wholeNumber("rounds", values.rounds ?? (values.quick ? "1" : "3"), 1),
    /** Names of items, or their beginnings; all where nothing is said. */
    only: values.only?.split(",") ?? [""],
    seconds: values.quick ? 1 : 3,
    explain: values.explain,
  };
}

function wholeNumber(name, given, least) {
  const number = Number(given);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} is "${given}"; it takes a whole number from ${least}.`);
}
