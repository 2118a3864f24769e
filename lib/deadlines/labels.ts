import type { DeadlineUnit, HolidayKind } from "@/lib/generated/prisma/enums";

/** Where the words of each value stand in messages/<language>/deadlines.json. */
export const holidayKindLabel = (kind: HolidayKind) => `holidayKind.${kind}` as const;
export const unitLabel = (unit: DeadlineUnit) => `unit.${unit}` as const;
