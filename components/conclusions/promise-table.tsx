import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { ListedPromise } from "@/lib/conclusions/promises";
import { formatDay } from "@/lib/platform/dates";
import { StandingMark } from "./standing-mark";

/** The promises of a unit, one a line: what, by whom, until when, how far. */
export function PromiseTable({ rows }: { rows: ListedPromise[] }) {
  const t = useTranslations("conclusions.list");

  return (
    <Table
      caption={t("caption")}
      columns={[
        { key: "content", label: t("content") },
        { key: "lead", label: t("lead") },
        { key: "notice", label: t("notice") },
        { key: "due", label: t("dueOn") },
        { key: "percent", label: t("percent"), numeric: true },
        { key: "standing", label: t("standing") },
      ]}
    >
      {rows.map((row) => (
        <PromiseRow key={row.id} row={row} />
      ))}
    </Table>
  );
}

function PromiseRow({ row }: { row: ListedPromise }) {
  const t = useTranslations("conclusions.list");
  const {
    id,
    conclusionId,
    content,
    leadOrganisation,
    responsibleName,
    conclusion,
    dueOn,
    percent,
    standing,
  } = row;

  return (
    <tr>
      <td>
        <a
          className="row-link line-clamp-2 font-medium"
          title={content}
          href={`/conclusions/${conclusionId}/items/${id}`}
        >
          {content}
        </a>
        {responsibleName && <small className="text-soft">{responsibleName}</small>}
      </td>
      <td data-label={t("lead")}>{leadOrganisation?.name}</td>
      <td className="whitespace-nowrap">{conclusion.sign}</td>
      <td
        className={standing === "late" ? "late whitespace-nowrap" : "whitespace-nowrap"}
        data-label={t("dueOn")}
      >
        {dueOn ? formatDay(dueOn) : t("noDay")}
      </td>
      <td className="n" data-label={t("percent")}>
        {percent}%
      </td>
      <td className="md:whitespace-nowrap">
        <StandingMark standing={standing} />
      </td>
    </tr>
  );
}
