import type { Period } from "@/lib/units/rules";
import { UnitPeriod } from "./unit-period";

type Organisation = Period & { id: string; name: string };

/** Names in the order of the system; a period only where it is not that of the unit. */
export function OrganisationList({ rows, unit }: { rows: Organisation[]; unit: Period }) {
  return (
    <ul className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
      {rows.map((organisation) => (
        <li key={organisation.id}>
          {organisation.name}
          {!isSamePeriod(organisation, unit) && (
            <span className="block text-small text-soft">
              <UnitPeriod {...organisation} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function isSamePeriod(one: Period, other: Period): boolean {
  return +one.validFrom === +other.validFrom && one.validTo?.getTime() === other.validTo?.getTime();
}
