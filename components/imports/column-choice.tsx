import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { columns, headersOf } from "@/lib/imports/columns";
import { columnLabel } from "@/lib/imports/labels";
import type { Reading } from "@/lib/imports/schema";
import type { Sheet } from "@/lib/imports/sheet";
import { columnLetter } from "./sheet-sample";

type ColumnChoiceProps = { sheet: Sheet; reading: Reading };

/** For each column of the table what it holds, with a cell of it to tell it by. */
export function ColumnChoice({ sheet, reading }: ColumnChoiceProps) {
  const t = useTranslations("imports");
  const header = { row: reading.headerRow, count: reading.headerCount };
  const headers = headersOf(sheet.rows, header);
  const body = sheet.rows.filter(({ number }) => number >= header.row + header.count).slice(0, 50);
  const options = columns.map((column) => ({ value: column, label: t(columnLabel(column)) }));

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {headers.map((head, index) => {
        const example = body.map(({ cells }) => cells[index]).find(Boolean);
        const name = head || t("table.noHeader", { letter: columnLetter(index) });
        const isHidden = sheet.hidden.includes(index);
        return (
          <Select
            key={index}
            name={`column.${index}`}
            label={isHidden ? `${name} (${t("table.hidden")})` : name}
            hint={example && t("table.example", { text: example.slice(0, 60) })}
            options={options}
            empty={t("table.ignored")}
            defaultValue={reading.columns[index] ?? ""}
          />
        );
      })}
    </div>
  );
}
