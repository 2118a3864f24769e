"use server";

import { getTranslations } from "next-intl/server";
import type { UnitGroup } from "@/components/shell/navigation";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { listVisibleUnits } from "@/lib/units/queries";

type VisibleUnit = Awaited<ReturnType<typeof listVisibleUnits>>["own"][number];

/** The units of the switcher, fetched when it is opened for the first time. */
export async function listUnitChoices(): Promise<UnitGroup[]> {
  const t = await getTranslations("shell");
  const units = await listVisibleUnits(await requireActor());
  const choice = (unit: VisibleUnit) => ({
    value: unit.symbol,
    name: unit.fullName,
    detail: [
      unit.parent?.level === "district" ? unit.parent.fullName : null,
      unit.validTo ? t("until", { day: formatDay(unit.validTo) }) : null,
    ]
      .filter(Boolean)
      .join(" · "),
  });
  return [
    { label: t("ownUnit"), units: units.own.map(choice) },
    { label: t("unitsBelow"), units: units.below.map(choice) },
    { label: t("unitsSucceeded"), units: units.kept.map(choice) },
  ].filter((group) => group.units.length > 0);
}
