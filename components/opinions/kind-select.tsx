import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { kindsApart, openKinds, type OpinionKind } from "@/lib/opinions/vocabulary";

type KindSelectProps = {
  defaultValue: OpinionKind;
  /** Whether complaints and denunciations may be told apart here, as they come in. */
  withKindsApart?: boolean;
};

/** What the sender wants. */
export function KindSelect({ defaultValue, withKindsApart = false }: KindSelectProps) {
  const t = useTranslations("opinions");
  const open = openKinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  const apart = kindsApart.map((value) => ({
    ...{ value, label: t(`kind.${value}`), group: t("desk.kindsApart") },
  }));
  return (
    <Select
      name="kind"
      label={t("desk.kind")}
      hint={withKindsApart ? t("desk.kindApartHint") : undefined}
      options={withKindsApart ? [...open, ...apart] : open}
      defaultValue={defaultValue}
    />
  );
}
