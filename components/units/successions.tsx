import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/platform/dates";
import type { SuccessionScope } from "@/lib/generated/prisma/enums";
import { UnitNames, type NamedUnit } from "./unit-names";

export type SuccessionLink = {
  unit: NamedUnit & { parent?: { fullName: string; level: string } | null };
  scope: SuccessionScope;
  effectiveOn: Date;
  legalBasis: string | null;
};

type SuccessionsProps = { title: string; links: SuccessionLink[]; open: ReadonlySet<string> };

/** What a unit was formed from, or went into, by the day on which it happened. */
export function Successions({ title, links, open }: SuccessionsProps) {
  const t = useTranslations("units.record");
  if (links.length === 0) return null;
  const days = [...new Set(links.map((link) => link.effectiveOn.getTime()))];

  return (
    <Section title={title}>
      {days.map((day) => {
        const ofDay = links.filter((link) => link.effectiveOn.getTime() === day);
        return (
          <div key={day} className="mb-4">
            <p className="text-small text-soft">
              {[t("onDay", { day: formatDay(new Date(day)) }), ofDay[0]?.legalBasis]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <ul className="mt-1 grid gap-x-6 gap-y-1 sm:grid-cols-2">
              {ofDay.map(({ unit, scope }) => (
                <li key={unit.symbol}>
                  <UnitNames units={[unit]} open={open} />
                  {unit.parent?.level === "district" && (
                    <span className="text-soft">, {unit.parent.fullName}</span>
                  )}
                  {scope !== "part" && (
                    <span className="text-small text-soft"> · {t(`scope.${scope}`)}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
