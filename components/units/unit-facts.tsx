import { useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import type { Period } from "@/lib/units/rules";
import { UnitNames, type NamedUnit } from "./unit-names";
import { UnitPeriod } from "./unit-period";

type UnitFactsProps = {
  unit: Period & {
    symbol: string;
    code: string;
    legalBasis: string | null;
    parent: NamedUnit | null;
    recordsKeeper: NamedUnit | null;
    keepsRecords: NamedUnit[];
    childCount: number;
  };
  /** Signs of the units that the reader may open. */
  open: ReadonlySet<string>;
};

export function UnitFacts({ unit, open }: UnitFactsProps) {
  const t = useTranslations("units.record");
  const names = (units: NamedUnit[]) => units.length > 0 && <UnitNames units={units} open={open} />;

  return (
    <Facts
      items={[
        { term: t("symbol"), children: <span className="code">{unit.symbol}</span> },
        { term: t("code"), children: unit.code },
        { term: t("period"), children: <UnitPeriod {...unit} /> },
        { term: t("legalBasis"), children: unit.legalBasis },
        { term: t("parent"), children: unit.parent && names([unit.parent]) },
        { term: t("children"), children: unit.childCount || null },
        { term: t("recordsKeeper"), children: unit.recordsKeeper && names([unit.recordsKeeper]) },
        {
          term: t("keepsRecords"),
          children: unit.keepsRecords.length > 0 ? names(unit.keepsRecords) : null,
        },
      ]}
    />
  );
}
