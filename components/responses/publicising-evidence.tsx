import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/platform/dates";
import type { ShownPublicising } from "@/lib/responses/issue-queries";

type Row = ShownPublicising["evidence"][number];

/** Each time the answer was made public: when, by which channel, where, and what shows it. */
export function PublicisingEvidence({ rows }: { rows: Row[] }) {
  const t = useTranslations("responses");
  if (rows.length === 0) return <p className="text-soft">{t("publicising.none")}</p>;

  return (
    <Table
      caption={t("publicising.caption")}
      columns={[
        { key: "day", label: t("publicising.day") },
        { key: "channel", label: t("publicising.channel") },
        { key: "where", label: t("publicising.where") },
        { key: "evidence", label: t("publicising.evidence") },
      ]}
    >
      {rows.map(({ id, doneOn, channel, place, doneBy, note, link, file }) => (
        <tr key={id}>
          <td className="md:whitespace-nowrap">{formatDay(doneOn)}</td>
          <td>{t(`publicationChannel.${channel}`)}</td>
          <td>
            {place} <small className="text-soft">{doneBy}</small>
          </td>
          <td>
            {file && (
              <a className="link" href={`/api/evidence/${file.id}`}>
                {file.fileName}
              </a>
            )}{" "}
            {link && (
              <a className="link" href={link} rel="noreferrer">
                {t("publicising.link")}
              </a>
            )}{" "}
            {note && <span className="text-soft">{note}</span>}
          </td>
        </tr>
      ))}
    </Table>
  );
}
