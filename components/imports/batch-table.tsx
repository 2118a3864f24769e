import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import { statusLabel, statusMark } from "@/lib/imports/labels";
import type { listBatches } from "@/lib/imports/queries";
import { formatInstant } from "@/lib/platform/dates";

type Batches = Awaited<ReturnType<typeof listBatches>>;

/** The lists that were sent, the latest first. */
export function BatchTable({ batches }: { batches: Batches }) {
  const t = useTranslations("imports");

  return (
    <Table
      caption={t("earlier")}
      columns={[
        { key: "file", label: t("list.file") },
        { key: "conference", label: t("list.conference") },
        { key: "status", label: t("list.status") },
        { key: "rows", label: t("list.rows"), numeric: true },
        { key: "by", label: t("list.by") },
        { key: "at", label: t("list.at") },
      ]}
    >
      {batches.map(({ id, fileName, status, loadedRows, createdAt, createdBy, conference }) => (
        <tr key={id}>
          <td>
            <a className="row-link font-medium" href={`/opinions/imports/${id}`}>
              {fileName}
            </a>
          </td>
          <td className="whitespace-nowrap">{conference.code}</td>
          <td>
            <StatusMark {...statusMark[status]}>{t(statusLabel(status))}</StatusMark>
          </td>
          <td className="n" data-label={t("list.rows")}>
            {loadedRows || ""}
          </td>
          <td data-label={t("list.by")}>{createdBy.fullName}</td>
          <td className="whitespace-nowrap" data-label={t("list.at")}>
            {formatInstant(createdAt)}
          </td>
        </tr>
      ))}
    </Table>
  );
}
