import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Sheet } from "@/lib/imports/sheet";

type TableChooserProps = {
  action: string;
  sheets: Sheet[];
  sheet: number;
  header: { row: number; count: number };
};

/** Which sheet, and where its header stands: read anew by a plain GET form. */
export function TableChooser({ action, sheets, sheet, header }: TableChooserProps) {
  const t = useTranslations("imports.table");

  return (
    <form action={action} method="get" className="flex flex-wrap items-end gap-4">
      {sheets.length > 1 && (
        <label className="field">
          <span className="field-label">{t("sheet")}</span>
          <select name="sheet" className="input" defaultValue={sheet}>
            {sheets.map(({ name }, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span className="field-label">{t("headerRow")}</span>
        <input
          name="row"
          inputMode="numeric"
          className="input w-28"
          defaultValue={header.row}
          maxLength={7}
        />
      </label>
      <label className="field">
        <span className="field-label">{t("headerCount")}</span>
        <select name="count" className="input" defaultValue={header.count}>
          {[1, 2, 3].map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <Button type="submit">{t("reread")}</Button>
    </form>
  );
}
