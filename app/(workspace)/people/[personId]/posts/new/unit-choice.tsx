import { getTranslations } from "next-intl/server";
import { Combobox } from "@/components/ui/combobox";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDay } from "@/lib/platform/dates";

type Unit = {
  symbol: string;
  fullName: string;
  validTo: Date | null;
  parent: { fullName: string; level: string } | null;
};

/** First the unit: the organisations of all units together would be a list of thousands. */
export async function UnitChoice(props: { action: string; units: Unit[]; chosen: string }) {
  const { action, units, chosen } = props;
  if (units.length < 2) return null;
  const t = await getTranslations("people.postForm");
  const until = await getTranslations("shell");

  return (
    <form action={action} method="get" className="mb-6 flex max-w-[640px] items-end gap-2">
      <div className="min-w-0 flex-1">
        <Combobox
          name="unit"
          sendsForm
          label={t("unit")}
          empty={t("chooseUnit")}
          defaultValue={chosen}
          options={units.map((unit) => ({
            value: unit.symbol,
            label: unit.fullName,
            detail: [
              unit.parent?.level === "district" ? unit.parent.fullName : null,
              unit.validTo ? until("until", { day: formatDay(unit.validTo) }) : null,
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      </div>
      <SubmitButton variant="plain">{t("showUnit")}</SubmitButton>
    </form>
  );
}
