import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { ReportedItem } from "@/lib/conclusions/last-notice";
import { formatDay, formatDayOf } from "@/lib/platform/dates";
import { StandingMark } from "./standing-mark";

type ReportTableProps = { items: ReportedItem[]; conclusionId: string };

/** Every item of a notice with what was done, by whom, what proves it, and what not and why. */
export function ReportTable({ items, conclusionId }: ReportTableProps) {
  const t = useTranslations("conclusions");

  return (
    <Table
      caption={t("report.items")}
      columns={[
        { key: "content", label: t("list.content") },
        { key: "lead", label: t("list.lead") },
        { key: "due", label: t("list.dueOn") },
        { key: "standing", label: t("list.standing") },
        { key: "result", label: t("report.result") },
      ]}
    >
      {items.map((item) => (
        <ReportRow key={item.id} item={item} conclusionId={conclusionId} />
      ))}
    </Table>
  );
}

function ReportRow({ item, conclusionId }: { item: ReportedItem; conclusionId: string }) {
  const t = useTranslations("conclusions");
  const { id, content, leadOrganisation, dueOn, standing, percent, before } = item;

  return (
    <tr>
      <td className="align-top">
        <a className="link wrap-anywhere" href={`/conclusions/${conclusionId}/items/${id}`}>
          {content}
        </a>
        {before && (
          <small className="block text-soft">
            {t("item.since", {
              sign: before.firstSign,
              on: formatDay(before.firstIssuedOn),
              times: before.times,
            })}
          </small>
        )}
      </td>
      <td className="align-top" data-label={t("list.lead")}>
        {leadOrganisation?.name}
      </td>
      <td className="align-top whitespace-nowrap" data-label={t("list.dueOn")}>
        {dueOn ? formatDay(dueOn) : t("list.noDay")}
      </td>
      <td className="align-top md:whitespace-nowrap">
        <StandingMark standing={standing} /> {percent > 0 && percent < 100 && `${percent}%`}
      </td>
      <td className="align-top wrap-anywhere">
        <Result item={item} />
      </td>
    </tr>
  );
}

function Result({ item }: { item: ReportedItem }) {
  const t = useTranslations("conclusions");
  const { latest, evidence, contested, extended, carriedTo } = item;

  return (
    <>
      {latest
        ? t("notice.latest", {
            name: latest.reportedBy,
            on: formatDayOf(latest.reportedAt),
            body: latest.body,
          })
        : t("report.noWord")}
      {contested && (
        <small className="soon block">
          {t("follow.contestedBy", {
            name: contested.takenBy,
            on: formatDayOf(contested.takenAt),
            judgement: contested.note ?? "",
          })}
        </small>
      )}
      {extended.map(({ toDay, reason }) => (
        <small key={toDay.toISOString()} className="block text-soft">
          {t("follow.extensions")}: {formatDay(toDay)} · {reason}
        </small>
      ))}
      {evidence.map(({ id, title }) => (
        <small key={id} className="block">
          <a className="link" href={`/api/conclusions/evidence/${id}`} data-hard>
            {title}
          </a>
        </small>
      ))}
      {carriedTo && (
        <small className="block">
          <a className="link" href={`/conclusions/${carriedTo.conclusionId}/items/${carriedTo.id}`}>
            {t("report.carriedTo", { sign: carriedTo.conclusion.sign ?? "" })}
          </a>
        </small>
      )}
    </>
  );
}
