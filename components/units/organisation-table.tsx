import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import type { Period } from "@/lib/units/rules";
import { UnitPeriod } from "./unit-period";

type OrganisationRow = Period & { id: string; kind: OrganisationKind; name: string };

export function OrganisationTable({ rows }: { rows: OrganisationRow[] }) {
  const t = useTranslations("units.record");
  const kindName = useTranslations("people.organisationKind");

  return (
    <Table
      caption={t("organisations")}
      columns={[
        { key: "name", label: t("organisationColumns.name") },
        { key: "kind", label: t("organisationColumns.kind") },
        { key: "period", label: t("organisationColumns.period") },
      ]}
    >
      {rows.map((organisation) => (
        <tr key={organisation.id}>
          <td>{organisation.name}</td>
          <td>{kindName(organisation.kind)}</td>
          <td>
            <UnitPeriod validFrom={organisation.validFrom} validTo={organisation.validTo} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
