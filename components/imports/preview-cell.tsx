import { useTranslations } from "next-intl";
import type { CheckedRow } from "@/lib/imports/check-rows";
import type { Column } from "@/lib/imports/columns";
import { columnLabel } from "@/lib/imports/labels";
import { beginningOf } from "@/lib/platform/text";
import { useReasonSentence } from "./reason-sentence";

type PreviewCellProps = { row: CheckedRow; column: Column; index: number };

export function PreviewCell({ row, column, index }: PreviewCellProps) {
  const t = useTranslations("imports");
  const sentenceOf = useReasonSentence();
  const value = row.values[column] ?? "";
  const problem = row.problems.find((one) => one.column === column);
  if (!problem) {
    const name = row.takenFor[column];
    return (
      <td
        title={value.length > 120 ? value : undefined}
        data-label={value ? t(columnLabel(column)) : undefined}
      >
        {beginningOf(value, 120)}
        {name && <small className="block text-soft">{t("preview.takenFor", { name })}</small>}
      </td>
    );
  }

  const id = `cell-${row.number}-${index}`;
  const field = {
    id,
    name: `cell.${row.number}.${index}`,
    className: "input",
    defaultValue: value,
    "aria-label": t("preview.mend", { column: t(columnLabel(column)), row: row.number }),
    "aria-invalid": true,
    "aria-describedby": `${id}-error`,
  } as const;
  return (
    <td className="cell-fault" data-label={t(columnLabel(column))}>
      <input type="hidden" name={`seen.${row.number}.${index}`} value={value} />
      {column === "text" ? (
        <textarea rows={2} {...field} />
      ) : (
        <input list={isChosen(column) ? `list-${column}` : undefined} {...field} />
      )}
      <p className="field-error" id={`${id}-error`}>
        {sentenceOf(problem.reason)}
      </p>
    </td>
  );
}

/** What is typed into such a cell is a word of a list, offered while typing. */
function isChosen(column: Column): boolean {
  return ["topicId", "siteId", "moment", "channel"].includes(column);
}
