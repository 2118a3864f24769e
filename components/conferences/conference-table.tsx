import { useTranslations } from "next-intl";
import { type Column, Table } from "@/components/ui/table";
import { causeLabel, kindLabel } from "@/lib/conferences/labels";
import { type ListQuery, listAddress } from "@/lib/conferences/list-address";
import type { ListedConference } from "@/lib/conferences/queries";
import { isComing } from "@/lib/conferences/rules";
import { formatDayOf, formatTimeOf } from "@/lib/platform/dates";
import { ConferenceStatus } from "./conference-status";

type ConferenceTableProps = {
  rows: ListedConference[];
  /** How many opinions each conference has, by its id. */
  opinions: Map<string, number>;
  query: ListQuery;
  showsUnits: boolean;
  now: Date;
};

export function ConferenceTable(props: ConferenceTableProps) {
  const { rows, opinions, query, showsUnits, now } = props;
  const t = useTranslations("conferences.list");
  const coming = rows.filter((row) => isComing(row, now));
  const others = rows.filter((row) => !isComing(row, now));
  // In an order of the reader's own the two are mixed.
  const isParted = !query.sort && coming.length > 0 && others.length > 0;
  const rowsOf = (some: ListedConference[]) =>
    some.map((row) => (
      <ConferenceRow
        key={row.id}
        conference={row}
        opinions={opinions.get(row.id) ?? 0}
        showsUnit={showsUnits}
      />
    ));
  const parts = [
    { heading: t("comingPart"), rows: rowsOf(coming) },
    { heading: t("otherPart"), rows: rowsOf(others) },
  ];

  return (
    <Table
      caption={t("caption")}
      columns={useColumns(query, showsUnits)}
      groups={isParted ? parts : undefined}
    >
      {rowsOf(rows)}
    </Table>
  );
}

type RowProps = { conference: ListedConference; opinions: number; showsUnit: boolean };

function ConferenceRow({ conference, opinions, showsUnit }: RowProps) {
  const t = useTranslations("conferences");
  const { code, title, kind, cause, theme, startsAt, status, unit, sites } = conference;
  const [first, ...others] = sites;
  // The titles of most conferences differ in nothing but the year.
  const about = theme ?? (first && t("list.sites", { first: first.name, more: others.length }));

  return (
    <tr>
      <td className="whitespace-nowrap">
        {formatDayOf(startsAt)} <small className="text-soft">{formatTimeOf(startsAt)}</small>
      </td>
      <td>
        <a className="row-link" href={`/conferences/${conference.id}`}>
          <span className="font-medium">
            <span className="code">{code}</span>
            {about && ` · ${about}`}
          </span>
          <small title={title} className="line-clamp-2 text-soft md:line-clamp-1">
            {title}
          </small>
        </a>
      </td>
      {showsUnit && <td className="md:whitespace-nowrap">{unit.fullName}</td>}
      <td>
        <span className="whitespace-nowrap">{t(kindLabel(kind))}</span>{" "}
        {cause && <small className="text-soft">{t(causeLabel(cause))}</small>}
      </td>
      <td className="md:whitespace-nowrap">
        <ConferenceStatus status={status} />
      </td>
      <td className="n">
        {opinions} <span className="md:hidden">{t("list.opinionsAfterNumber")}</span>
      </td>
    </tr>
  );
}

function useColumns(query: ListQuery, showsUnits: boolean): Column[] {
  const t = useTranslations("conferences.list");
  const sort = (column: "date" | "title", label: string): Column["sort"] => {
    const isDescending = query.sort === `-${column}`;
    const isAscending = query.sort === column;
    const next = isAscending ? (`-${column}` as const) : column;
    return {
      href: listAddress(query, { sort: next }),
      direction: isDescending ? "desc" : isAscending ? "asc" : null,
      label: t("sortBy", { column: label }),
    };
  };
  return [
    { key: "date", label: t("date"), sort: sort("date", t("date")) },
    { key: "title", label: t("conference"), sort: sort("title", t("conference")) },
    ...(showsUnits ? [{ key: "unit", label: t("unit") }] : []),
    { key: "kind", label: t("kind") },
    { key: "status", label: t("status") },
    { key: "opinions", label: t("opinions"), numeric: true },
  ];
}
