import { useTranslations } from "next-intl";
import { fileSize } from "@/components/papers/file-size";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/platform/dates";
import { slipMarks } from "@/lib/slips/labels";
import type { ListedSlip } from "@/lib/slips/queries";
import { pageSpan } from "./page-span";
import { slipAddress } from "./slip-address";

type SlipTableProps = { conferenceId: string; slips: ListedSlip[] };

/** No pictures: to see one is to open the slip. */
export function SlipTable({ conferenceId, slips }: SlipTableProps) {
  const t = useTranslations("slips");

  return (
    <Table
      caption={t("list.caption")}
      columns={[
        { key: "slip", label: t("list.slip") },
        { key: "state", label: t("list.state") },
        { key: "opinions", label: t("list.opinions") },
        { key: "file", label: t("list.file") },
        { key: "received", label: t("list.received") },
      ]}
    >
      {slips.map((slip) => (
        <tr key={slip.id}>
          <td>
            <a className="row-link font-medium" href={slipAddress(conferenceId, slip.id)}>
              {t("list.number", { number: slip.number })}
            </a>
          </td>
          <td>
            <StatusMark {...slipMarks[slip.state]}>{t(`state.${slip.state}`)}</StatusMark>
            {slip.asideReason && (
              <small className="block text-soft">
                {t("asideLine", {
                  reason: t(`aside.${slip.asideReason}`),
                  note: slip.asideNote ?? "none",
                })}
              </small>
            )}
          </td>
          <td>
            {slip.opinions.length > 1 && (
              <small className="block text-soft">
                {t("list.count", { count: slip.opinions.length })}
              </small>
            )}
            <span className="code">
              {slip.opinions.map(({ opinion }) => opinion.code).join(", ")}
            </span>
          </td>
          <td className="wrap-anywhere text-soft">
            <FileLine slip={slip} />
          </td>
          <td className="whitespace-nowrap">{formatInstant(slip.upload.uploadedAt)}</td>
        </tr>
      ))}
    </Table>
  );
}

function FileLine({ slip: { fileName, firstPage, lastPage, file } }: { slip: ListedSlip }) {
  const t = useTranslations("slips");
  const { unit, size } = fileSize(file.size);
  const about = { name: fileName, size: t(`list.size.${unit}`, { size }) };
  if (firstPage === null || lastPage === null) return t("list.fileLine", about);
  const pages = t("stack.pages", pageSpan(firstPage, lastPage));
  return t("list.pagesLine", { ...about, pages });
}
