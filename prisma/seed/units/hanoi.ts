import type { UnitFile } from "@/lib/units/schema";
import { pairs, presentWards, type Pair } from "./address-package";
import { districts, enlargement, firstDay } from "./districts";
import {
  foundedIn2025,
  knownSymbols,
  rearrangedOn,
  rearrangement,
  wardsEndedIn2024,
} from "./old-wards";

const resolution = "Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025";
const reformDay = "2025-07-01";
const lastDayBeforeReform = "2025-06-30";
const city = { level: "city", code: "01" } as const;

type FileUnit = UnitFile["units"][number];
type FileSuccession = NonNullable<UnitFile["successions"]>[number];
type PresentWard = ReturnType<typeof presentWards>[number];

/** Hà Nội, its 126 present units, its thirty districts until 2025 and the wards they had. */
export function hanoiUnits(): UnitFile {
  const present = presentWards();
  const known = pairs();
  return {
    format: "units/1",
    units: [
      {
        ...city,
        type: "thanhPho",
        name: "Hà Nội",
        symbol: "HN",
        parent: null,
        validFrom: firstDay,
        validTo: null,
        legalBasis: enlargement,
      },
      ...present.map(presentUnit),
      ...oldDistricts(present),
      ...oldWards(known),
      ...endedWards(known),
    ],
    successions: [
      ...districtSuccessions(present, known),
      ...known.map((pair) => succession("ward", pair.oldCode, pair.newCode)),
      ...successionsOf2025(),
    ],
  };
}

function presentUnit({ code, type, name }: PresentWard): FileUnit {
  const symbol = knownSymbols[`${type === "xa" ? "Xã" : "Phường"} ${name}`];
  return {
    level: "ward",
    code,
    type,
    name,
    ...(symbol ? { symbol } : {}),
    parent: city,
    validFrom: reformDay,
    validTo: null,
    legalBasis: resolution,
  };
}

function oldDistricts(present: PresentWard[]): FileUnit[] {
  const codeOf = new Map(present.map((ward) => [ward.name, ward.code]));
  return districts.map(
    ({ keeper, validFrom = firstDay, legalBasis = enlargement, ...district }) => ({
      level: "district",
      ...district,
      parent: city,
      validFrom,
      validTo: lastDayBeforeReform,
      legalBasis,
      recordsKeeper: { level: "ward", code: codeOf.get(keeper)! },
    }),
  );
}

function oldWards(known: Pair[]): FileUnit[] {
  const districtOf = districtsByName();
  const first = new Map<string, Pair>();
  for (const pair of known) if (!first.has(pair.oldCode)) first.set(pair.oldCode, pair);
  return [...first.values()].map((pair) => {
    const district = districtOf.get(pair.districtName)!;
    const isNew = foundedIn2025.has(pair.oldCode);
    return {
      level: "ward",
      code: pair.oldCode,
      type: pair.type,
      name: pair.name,
      parent: { level: "district", code: district.code },
      validFrom: isNew ? rearrangedOn : (district.validFrom ?? firstDay),
      validTo: lastDayBeforeReform,
      legalBasis: isNew ? rearrangement : null,
      recordsKeeper: { level: "ward", code: mainSuccessor(pair, known) },
    };
  });
}

function endedWards(known: Pair[]): FileUnit[] {
  return wardsEndedIn2024.map(({ code, name, district, symbol, into }) => {
    const heir = known.find((pair) => pair.oldCode === into[0])!;
    return {
      level: "ward",
      code,
      type: "phuong",
      name,
      ...(symbol ? { symbol } : {}),
      parent: { level: "district", code: district },
      validFrom: firstDay,
      validTo: "2024-12-31",
      legalBasis: null,
      recordsKeeper: { level: "ward", code: mainSuccessor(heir, known) },
    };
  });
}

/** The present ward of the same name, where it is one of the successors; else the first named. */
function mainSuccessor(ward: Pair, known: Pair[]): string {
  const successors = known
    .filter((pair) => pair.oldCode === ward.oldCode)
    .map((pair) => pair.newCode);
  const namesake = presentWards().find((present) => present.name === ward.name);
  return namesake && successors.includes(namesake.code) ? namesake.code : successors[0]!;
}

/** Each present ward follows the district from which most of its old wards came. */
function districtSuccessions(present: PresentWard[], known: Pair[]): FileSuccession[] {
  const districtOf = districtsByName();
  return present.map((ward) => {
    const counts = new Map<string, number>();
    for (const pair of known.filter((candidate) => candidate.newCode === ward.code)) {
      const code = districtOf.get(pair.districtName)!.code;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const [home] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
    return succession("district", home, ward.code);
  });
}

// The package does not say whether all of the old unit came along, so only a part is claimed.
function succession(level: "district" | "ward", from: string, to: string): FileSuccession {
  return {
    predecessor: { level, code: from },
    successor: { level: "ward", code: to },
    scope: "part",
    effectiveOn: reformDay,
    legalBasis: resolution,
  };
}

function successionsOf2025(): FileSuccession[] {
  return wardsEndedIn2024.flatMap(({ code, into }) =>
    into.map((heir) => ({
      predecessor: { level: "ward" as const, code },
      successor: { level: "ward" as const, code: heir },
      scope: into.length === 1 ? ("whole" as const) : ("part" as const),
      effectiveOn: rearrangedOn,
      legalBasis: rearrangement,
    })),
  );
}

function districtsByName() {
  const word = { quan: "Quận", huyen: "Huyện", thiXa: "Thị xã" };
  return new Map(
    districts.map((district) => [`${word[district.type]} ${district.name}`, district]),
  );
}
