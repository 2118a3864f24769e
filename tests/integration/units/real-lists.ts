import fs from "node:fs";
import path from "node:path";
import { districts, firstDay } from "@/prisma/seed/units/districts";
import type { UnitFile } from "@/lib/units/schema";

type Type = "phuong" | "xa" | "thi-tran";
type Ward = { code: string; type: Type; name: string };
type District = { code: string; wards: Ward[] };
type Scope = "all" | "most" | "part" | "area-only" | "part-area-all-people";
type Entry = { from: { code: string }; to: { code: string; scope: Scope }[] };
type FileUnit = UnitFile["units"][number];
type FileSuccession = NonNullable<UnitFile["successions"]>[number];

/** The lists of 2024, of the first half of 2025 and of today, and which unit became which. */
export function unitFileOfRealLists(folder: string): UnitFile {
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
  const until2024: District[] = read("hanoi-units-2024.json").districts;
  const until2025: District[] = read("hanoi-units-2025-h1.json").districts;
  const present: Ward[] = read("hanoi-units-2025.json").wards;
  const [first, second]: { entries: Entry[] }[] = read("hanoi-mapping.json").steps;
  const names2024 = namesByCode(until2024);
  const names2025 = namesByCode(until2025);
  return {
    format: "units/1",
    units: [
      ...until2024.flatMap(({ code, wards }) =>
        wards
          .filter((ward) => names2025.get(ward.code) !== ward.name)
          .map((ward) => unit(ward, code, beginOf(code), "2024-12-31")),
      ),
      ...until2025.flatMap(({ code, wards }) =>
        wards.map((ward) => {
          const isOld = names2024.get(ward.code) === ward.name;
          return unit(ward, code, isOld ? beginOf(code) : "2025-01-01", "2025-06-30");
        }),
      ),
      ...present.map((ward) => unit(ward, null, "2025-07-01", null)),
    ],
    successions: [
      // A ward that kept its name and most of its land is the same unit before and after.
      ...links(first!.entries, "2025-01-01").filter(
        ({ predecessor, successor }) =>
          predecessor.code !== successor.code ||
          names2024.get(predecessor.code) !== names2025.get(predecessor.code),
      ),
      ...links(second!.entries, "2025-07-01"),
    ],
  };
}

function unit(
  ward: Ward,
  district: string | null,
  validFrom: string,
  validTo: string | null,
): FileUnit {
  return {
    level: "ward",
    code: ward.code,
    type: ward.type === "thi-tran" ? "thiTran" : ward.type,
    name: ward.name,
    parent: district ? { level: "district", code: district } : { level: "city", code: "01" },
    validFrom,
    validTo,
  };
}

const scopes = {
  all: "whole",
  most: "part",
  part: "part",
  "part-area-all-people": "part",
  "area-only": "areaOnly",
} as const;

function links(entries: Entry[], effectiveOn: string): FileSuccession[] {
  return entries.flatMap(({ from, to }) =>
    to.map(({ code, scope }) => ({
      predecessor: { level: "ward" as const, code: from.code },
      successor: { level: "ward" as const, code },
      scope: scopes[scope],
      effectiveOn,
      legalBasis: null,
    })),
  );
}

function beginOf(district: string): string {
  return districts.find(({ code }) => code === district)?.validFrom ?? firstDay;
}

function namesByCode(all: District[]): Map<string, string> {
  return new Map(all.flatMap(({ wards }) => wards.map(({ code, name }) => [code, name] as const)));
}
