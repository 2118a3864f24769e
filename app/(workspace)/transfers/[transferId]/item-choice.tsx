import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { HiddenInput } from "@/components/ui/hidden-input";
import type { TransferItemShown } from "@/lib/transfers/queries";
import { beginningOf } from "@/lib/platform/text";

/** Which opinions of the transmittal an act is about: all of them, unless some are left out; one alone needs no choice. */
export function ItemChoice({ items }: { items: TransferItemShown[] }) {
  const t = useTranslations("transfers.act");
  const [only] = items;
  if (items.length === 1 && only) return <HiddenInput name="itemIds" value={only.id} />;

  return (
    <CheckboxGroup
      name="itemIds"
      label={t("choose")}
      defaultValues={items.map(({ id }) => id)}
      options={items.map(({ id, code, text }) => ({
        value: id,
        label: code,
        detail: beginningOf(text, 120),
      }))}
    />
  );
}
