import { useTranslations } from "next-intl";
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
            <td className="n">{row.number}</td>
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

function RowState({ row: { input, likely } }: { row: CheckedRow }) {
  const t = useTranslations("imports.preview");
  if (!input) return <StatusMark tone="late">{t("fault")}</StatusMark>;
  if (likely === null) return <StatusMark tone="done">{t("ready")}</StatusMark>;
  const isRow = /^\d+$/.test(likely) ? "yes" : "no";
  return (
    <StatusMark tone="soon" fill="half">
      {t("likelyOf", { where: likely, isRow })}
    </StatusMark>
  );
}
