import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { channelLabel } from "@/lib/announcements/labels";
import type { AnnouncementPage } from "@/lib/announcements/queries";
import { formatDay, formatInstant } from "@/lib/platform/dates";

type Evidence = AnnouncementPage["rows"][number];

type EvidenceTableProps = {
  rows: Evidence[];
  /** Null for whoever may only read. */
  remove: FormAction | null;
};

/** Every time the public was told: when, what, by which channel, by whom. */
export function EvidenceTable({ rows, remove }: EvidenceTableProps) {
  const t = useTranslations("announcements.evidence");
  if (rows.length === 0) return <p className="text-soft">{t("none")}</p>;

  return (
    <Table
      caption={t("caption")}
      columns={[
        { key: "day", label: t("day") },
        { key: "what", label: t("what") },
        { key: "where", label: t("where") },
        { key: "by", label: t("by") },
        { key: "note", label: t("note") },
        ...(remove ? [{ key: "act", label: <span className="sr-only">{t("act")}</span> }] : []),
      ]}
    >
      {rows.map((row) => (
        <EvidenceRow key={row.id} row={row} remove={remove} />
      ))}
    </Table>
  );
}

function EvidenceRow({ row, remove }: { row: Evidence; remove: FormAction | null }) {
  const t = useTranslations("announcements");
  const day = formatDay(row.doneOn);

  return (
    <tr>
      <td className="md:whitespace-nowrap">{day}</td>
      <td>
        {t(`dutyTitle.${row.duty}`)}{" "}
        {row.duty !== "result" && (
          <small className="text-soft">
            {t("evidence.said", {
              state: row.saidState,
              startsAt: formatInstant(row.saidStartsAt),
            })}
          </small>
        )}
      </td>
      <td>
        {t(channelLabel(row.channel))}{" "}
        {row.place && <small className="text-soft">{row.place}</small>}
      </td>
      <td>
        {row.doneBy} <small className="text-soft">{row.enteredAs}</small>
      </td>
      <td className="text-soft">
        {row.note}{" "}
        {row.link && (
          <a className="link" href={row.link} rel="noreferrer">
            {t("evidence.link")}
          </a>
        )}
      </td>
      {remove && (
        <td>
          <Form action={remove}>
            <HiddenInput name="announcementId" value={row.id} />
            <SubmitButton variant="quiet" small aria-label={t("evidence.removeLabel", { day })}>
              {t("evidence.remove")}
            </SubmitButton>
          </Form>
        </td>
      )}
    </tr>
  );
}
