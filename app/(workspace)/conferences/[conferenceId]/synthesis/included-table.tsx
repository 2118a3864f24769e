import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Table } from "@/components/ui/table";
import { type Entry, shownCode } from "@/lib/syntheses/judge-opinions";

type IncludedTableProps = {
  synthesis: { conferenceId: string };
  entries: Entry[];
  isEditable: boolean;
};

/** The opinions in the table under their topics; a matter that several raised is one line. */
export function IncludedTable({ synthesis, entries, isEditable }: IncludedTableProps) {
  const t = useTranslations("syntheses.list");
  const columns = [
    { key: "number", label: t("number"), numeric: true },
    { key: "text", label: t("text") },
    { key: "source", label: t("source") },
    { key: "count", label: t("count"), numeric: true },
    ...(isEditable ? [{ key: "acts", label: <span className="sr-only">{t("acts")}</span> }] : []),
  ];
  const leavingOut = (opinionId: string) =>
    `/conferences/${synthesis.conferenceId}/synthesis/leave-out?opinion=${opinionId}`;

  return (
    <Table caption={t("caption")} columns={columns}>
      {entries.map((entry, index) => (
        <Fragment key={entry.opinionId}>
          {entry.topicId !== entries[index - 1]?.topicId && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className="font-bold">
                {entry.topicName}
              </th>
            </tr>
          )}
          <tr>
            <td className="n max-md:hidden">{index + 1}</td>
            <td>
              <EntryText entry={entry} />
            </td>
            <td>{entry.sourceOrganisation}</td>
            <td className={clsx("n", entry.sourceCodes.length === 1 && "max-md:hidden")}>
              {entry.sourceCodes.length}
              {entry.sourceCodes.length > 1 && (
                <small className="block">
                  {t("also", { codes: entry.sourceCodes.slice(1).join(", ") })}
                </small>
              )}
            </td>
            {isEditable && (
              <td>
                <a
                  className="act"
                  href={leavingOut(entry.opinionId)}
                  aria-label={t("leaveOutOf", { code: entry.code })}
                >
                  {t("leaveOut")}
                </a>
              </td>
            )}
          </tr>
        </Fragment>
      ))}
    </Table>
  );
}

/** The code leads to the record; the words stand here as the version has them. */
export function EntryText({ entry }: { entry: Entry }) {
  const t = useTranslations("syntheses");
  const code = shownCode(entry);
  if (!code) return <i className="text-soft">{t("leftOut.redacted")}</i>;
  const { text, place } = entry;

  return (
    <>
      <a className="code link" href={`/opinions/${code}`}>
        {code}
      </a>{" "}
      {text}
      {place && <small className="block text-soft">{t("list.place", { place })}</small>}
    </>
  );
}
