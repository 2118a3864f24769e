import { z } from "zod";
import { SuccessionScope, UnitLevel, UnitType } from "@/lib/generated/prisma/enums";
import { choice, day, line, optionalDay, optionalLine } from "@/lib/platform/fields";

const levels = Object.values(UnitLevel) as [UnitLevel, ...UnitLevel[]];
const types = Object.values(UnitType) as [UnitType, ...UnitType[]];
const scopes = Object.values(SuccessionScope) as [SuccessionScope, ...SuccessionScope[]];

const code = () => line(10).refine((given) => /^\d{2,5}$/.test(given), { error: "unitCode" });
const symbol = () =>
  line(12).refine((given) => /^[A-Z0-9]{2,12}$/.test(given), { error: "unitSymbol" });
const reference = z.object({ level: choice(levels), code: code() }).strict();

const fileUnit = z
  .object({
    level: choice(levels),
    code: code(),
    type: choice(types),
    name: line(100),
    symbol: symbol().optional(),
    parent: reference.nullable().default(null),
    validFrom: day(),
    validTo: optionalDay(),
    legalBasis: optionalLine(300),
    recordsKeeper: reference.nullable().optional(),
  })
  .strict()
  .refine((unit) => unit.validTo === null || unit.validTo >= unit.validFrom, {
    error: "dayBeforeStart",
    path: ["validTo"],
  });

const fileSuccession = z
  .object({
    predecessor: reference,
    successor: reference,
    scope: choice(scopes),
    effectiveOn: day(),
    legalBasis: optionalLine(300),
  })
  .strict();

/** A file of units, described in docs/unit-file.md. */
export const unitFile = z
  .object({
    format: z.literal("units/1", { error: "unitFormat" }),
    units: z.array(fileUnit).max(20_000),
    successions: z.array(fileSuccession).max(60_000).default([]),
  })
  .strict();

/** The same as it is written: what may be left out, may. */
export type UnitFile = {
  format: "units/1";
  units: (Omit<FileUnit, Optional> & Partial<Pick<FileUnit, Optional>>)[];
  successions?: (Omit<FileSuccession, "legalBasis"> &
    Partial<Pick<FileSuccession, "legalBasis">>)[];
};
type Optional = "parent" | "validTo" | "legalBasis";

export type ReadUnitFile = z.output<typeof unitFile>;
export type FileUnit = ReadUnitFile["units"][number];
export type FileSuccession = ReadUnitFile["successions"][number];
export type UnitReference = z.output<typeof reference>;
