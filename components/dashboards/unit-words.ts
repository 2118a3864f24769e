import { useFormatter, useTranslations } from "next-intl";
import type { UnitType } from "@/lib/generated/prisma/enums";

const usualOrder: UnitType[] = [
  "thanhPho",
  "tinh",
  "quan",
  "huyen",
  "thiXa",
  "phuong",
  "xa",
  "thiTran",
  "dacKhu",
];

/** The kinds of these units in words, in the usual order: "phường và xã". */
export function useUnitTypes(units: { type: UnitType }[]): string {
  const t = useTranslations("dashboards.types");
  const format = useFormatter();
  const present = new Set(units.map(({ type }) => type));
  return format.list(usualOrder.filter((type) => present.has(type)).map((type) => t(type)));
}
