import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { Sheet } from "@/lib/imports/sheet";

type SheetSampleProps = { sheet: Sheet; header: { row: number; count: number } };

const shown = 12;

/** The first rows of a sheet as they stand in the file, the header marked. */
export function SheetSample({ sheet, header }: SheetSampleProps) {
  const t = useTranslations("imports.table");
  const rows = sheet.rows.slice(0, Math.max(shown, header.count));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const isHeader = (row: number) => row >= header.row && row < header.row + header.count;

  return (
    <div
      className="sheet-sample"
      tabIndex={0}
      role="region"
      aria-label={t("sample", { sheet: sheet.name })}
    >
      <table>
        <caption className="sr-only">{t("sample", { sheet: sheet.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("row")}</th>
            {Array.from({ length: width }, (_, index) => (
              <th key={index} scope="col">
                {columnLetter(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr key={number} className={clsx(isHeader(number) && "sample-header")}>
              <th scope="row">{number}</th>
              {Array.from({ length: width }, (_, index) => (
                <td key={index}>{(cells[index] ?? "").slice(0, 80)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** 0 → A, 26 → AA, as Excel heads its columns. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
