import { type Entry, type Table } from "./judge-opinions";

export type Difference = {
  code: string;
  what: "added" | "gone" | "taken" | "leftOut" | "reworded";
};

/** What a version of the table has that the one before it had not, by code. */
export function compareVersions(before: Table, after: Table): Difference[] {
  const [old, now] = [byCode(before), byCode(after)];
  const gone = [...old.keys()].filter((code) => !now.has(code));
  return [
    ...[...now].flatMap(([code, entry]) => difference(code, old.get(code), entry)),
    ...gone.map((code) => ({ code, what: "gone" as const })),
  ];
}

type Placed = { entry: Entry; isIncluded: boolean };

function byCode({ included, leftOut, unruled }: Table): Map<string, Placed> {
  const placed = (isIncluded: boolean) => (entry: Entry) =>
    [entry.code, { entry, isIncluded }] as const;
  return new Map([...included.map(placed(true)), ...[...leftOut, ...unruled].map(placed(false))]);
}

function difference(code: string, old: Placed | undefined, now: Placed): Difference[] {
  if (!old) return [{ code, what: "added" }];
  if (old.isIncluded !== now.isIncluded) {
    return [{ code, what: now.isIncluded ? "taken" : "leftOut" }];
  }
  const words = ({ entry }: Placed) => [entry.text, entry.topicId, ...entry.sourceCodes].join("\n");
  return words(old) === words(now) ? [] : [{ code, what: "reworded" }];
}
