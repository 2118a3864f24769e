import { useTranslations } from "next-intl";
import { CodeLink } from "@/components/opinions/code-link";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import type { CheckedRow } from "@/lib/imports/check-rows";
import type { Column } from "@/lib/imports/columns";
import { columnLabel } from "@/lib/imports/labels";
import { PreviewCell } from "./preview-cell";

type PreviewRowsProps = {
  rows: CheckedRow[];
  /** What each column of the file holds. */
  columns: (Column | null)[];
};

/** Rows as they would be loaded; a cell with a fault is a field to mend it in. */
export function PreviewRows({ rows, columns }: PreviewRowsProps) {
  const t = useTranslations("imports");
  const read = columns.flatMap((column, index) => (column ? [{ column, index }] : []));

  return (
    <div className="overflow-x-auto">
      <Table
        caption={t("preview.title")}
        className="preview-rows"
        columns={[
          { key: "row", label: t("preview.row"), numeric: true },
          ...read.map(({ column }) => ({ key: column, label: t(columnLabel(column)) })),
          { key: "state", label: t("preview.state") },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.number}>
            <td className="n" data-label={t("preview.row")}>
              {row.number}
            </td>
            {read.map(({ column, index }) => (
              <PreviewCell key={column} row={row} column={column} index={index} />
            ))}
            <td>
              <RowState row={row} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

function RowState({ row: { input, likely, similar } }: { row: CheckedRow }) {
  const t = useTranslations("imports.preview");
  if (!input) return <StatusMark tone="late">{t("fault")}</StatusMark>;
  const where = likely ?? similar;
  if (where === null) return <StatusMark tone="done">{t("ready")}</StatusMark>;
  const isRow = /^\d+$/.test(where) ? "yes" : "no";
  return (
    <StatusMark tone="soon" fill="half">
      <span>
        {t.rich(likely === null ? "similarTo" : "likelyOf", {
          isRow,
          where: () => (isRow === "yes" ? where : <CodeLink code={where} />),
        })}
      </span>
    </StatusMark>
  );
}
