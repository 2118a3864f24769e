import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "./icons";
import type { ReactNode } from "react";
import { type Markup, markup } from "./markup";

export type Column = {
  key: string;
  label: ReactNode;
  numeric?: boolean;
  className?: string;
  /** Where a click on the head leads, how the column is sorted now, and what the click does, in words. */
  sort?: { href: string; direction: "asc" | "desc" | null; label: string };
};

type TableProps = {
  /** Read out, not shown: the heading above it says the same to the eye. */
  caption: string;
  columns: Column[];
  children?: ReactNode;
  /** Instead of children, where the rows fall into parts with a heading each. */
  groups?: { heading: string; rows: ReactNode }[];
  /** Instead of children, where there are so many that they come as text. */
  rows?: Markup[];
  foot?: ReactNode;
  /** Rows become cards on a phone; not for tables of figures. */
  cards?: boolean;
  className?: string;
};

/** A dense table. Its rows are plain `<tr>` styled from here, so that fifty of them cost little. */
export function Table(props: TableProps) {
  const { caption, columns, children, groups, rows, foot, cards = true, className } = props;
  return (
    <table className={clsx("table", cards && "cards", className)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      {groups?.map(({ heading, rows: members }) => (
        <tbody key={heading}>
          <tr className="group-head">
            <th scope="rowgroup" colSpan={columns.length}>
              {heading}
            </th>
          </tr>
          {members}
        </tbody>
      ))}
      {groups ? null : rows ? (
        <tbody dangerouslySetInnerHTML={{ __html: markup`${rows}`.html }} />
      ) : (
        <tbody>{children}</tbody>
      )}
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  );
}

const ariaSort = { asc: "ascending", desc: "descending" } as const;

function ColumnHead({ column: { label, numeric, className, sort } }: { column: Column }) {
  const Arrow = sort?.direction === "desc" ? ArrowDown : ArrowUp;

  return (
    <th
      scope="col"
      className={clsx(numeric && "n", className)}
      aria-sort={sort?.direction ? ariaSort[sort.direction] : undefined}
    >
      {sort ? (
        <a href={sort.href} title={sort.label}>
          {label}
          <Arrow className={sort.direction ? undefined : "invisible"} />
        </a>
      ) : (
        label
      )}
    </th>
  );
}
