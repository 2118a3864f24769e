import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/platform/dates";
import { UnitNames, type NamedUnit } from "./unit-names";

type EndedNoticeProps = {
  unit: { fullName: string; validTo: Date | null };
  successors: NamedUnit[];
  keeper: NamedUnit | null;
  open: ReadonlySet<string>;
};

/** "(nay thuộc phường …)": an abolished unit keeps its name and says where to look now. */
export function EndedNotice({ unit, successors, keeper, open }: EndedNoticeProps) {
  const t = useTranslations("units.record");
  if (!unit.validTo) return null;

  return (
    <Notice title={t("ended", { unit: unit.fullName, day: formatDay(unit.validTo) })} quiet>
      {successors.length > 0 &&
        t.rich("endedNow", { units: () => <UnitNames units={successors} open={open} /> })}{" "}
      {keeper && t.rich("endedKept", { unit: () => <UnitNames units={[keeper]} open={open} /> })}
    </Notice>
  );
}
