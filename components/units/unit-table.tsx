import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { Period } from "@/lib/units/rules";
import { UnitPeriod } from "./unit-period";

type UnitRow = Period & {
  id: string;
  symbol: string;
  code: string;
  fullName: string;
  parent: { fullName: string } | null;
};

export function UnitTable({ rows }: { rows: UnitRow[] }) {
  const t = useTranslations("units.list");

  return (
    <Table
      caption={t("title")}
      columns={[
        { key: "name", label: t("columns.name") },
        { key: "symbol", label: t("columns.symbol") },
        { key: "code", label: t("columns.code") },
        { key: "parent", label: t("columns.parent") },
        { key: "period", label: t("columns.period") },
      ]}
    >
      {rows.map((unit) => (
        <tr key={unit.id} className={unit.validTo ? "text-soft" : undefined}>
          <td>
            <a className="row-link" href={`/units/${unit.symbol}`}>
              {unit.fullName}
            </a>
          </td>
          <td className="code" data-label={t("columns.symbol")}>
            {unit.symbol}
          </td>
          <td className="max-sm:hidden">{unit.code}</td>
          <td>{unit.parent?.fullName}</td>
          <td>
            <UnitPeriod validFrom={unit.validFrom} validTo={unit.validTo} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
