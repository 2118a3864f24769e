import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/platform/dates";
import { transferMarks } from "@/lib/transfers/labels";
import type { TransferRow } from "@/lib/transfers/list-transfers";
import { transferStatuses } from "@/lib/transfers/vocabulary";

type TransferTableProps = { rows: TransferRow[]; box: "incoming" | "outgoing"; today: Date };

/** The transmittals of a box, one a row: by which paper, with whom, which opinions, how far. */
export function TransferTable({ rows, box, today }: TransferTableProps) {
  const t = useTranslations("transfers");
  const isIncoming = box === "incoming";

  return (
    <Table
      caption={t("list.caption")}
      columns={[
        { key: "sign", label: t("list.sign") },
        { key: "other", label: t(isIncoming ? "list.from" : "list.to") },
        { key: "opinions", label: t("list.opinions") },
        { key: "standing", label: t("list.standing") },
        { key: "due", label: t("list.due") },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="md:whitespace-nowrap">
            <a className="row-link font-medium" href={`/transfers/${row.id}`}>
              {row.sign}
            </a>
            <small className="block">
              {t(`form.${row.form}`)}, {formatDay(row.sentOn)}
            </small>
          </td>
          <td>{isIncoming ? row.fromUnit : row.receiver}</td>
          <td>
            <span className="font-medium">{codesOf(t, row.codes)}</span>
            <small className="block">{row.gist}</small>
          </td>
          <td>
            <Standing row={row} />
          </td>
          <td className="md:whitespace-nowrap" data-label={t("list.due")}>
            <Due row={row} today={today} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

type Translate = ReturnType<typeof useTranslations<"transfers">>;

function codesOf(t: Translate, [first = "", ...others]: string[]): string {
  return others.length === 0 ? first : t("list.more", { code: first, count: others.length });
}

function Standing({ row }: { row: TransferRow }) {
  const t = useTranslations("transfers");
  const states = transferStatuses.filter((status) => row[status] > 0);
  const isOne = states.length === 1;

  return states.map((status) => (
    <div key={status}>
      <StatusMark {...transferMarks[status]}>
        {isOne
          ? t(`status.${status === "sent" && row.direction === "outside" ? "sentOutside" : status}`)
          : t(`counted.${status}`, { count: row[status] })}
      </StatusMark>
    </div>
  ));
}

function Due({ row, today }: { row: TransferRow; today: Date }) {
  const t = useTranslations("transfers.list");
  if (!row.dueOn) return <span className="text-soft">{t("noDue")}</span>;
  const isOpen = row.sent + row.accepted + row.passedOn > 0;
  const isLate = isOpen && row.dueOn < today;
  return <span className={isLate ? "late" : undefined}>{formatDay(row.dueOn)}</span>;
}
