import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";

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
  children: ReactNode;
  foot?: ReactNode;
  /** Rows become cards on a phone; not for tables of figures. */
  cards?: boolean;
  className?: string;
};

/** A dense table. Its rows are plain `<tr>` styled from here, so that fifty of them cost little. */
export function Table({ caption, columns, children, foot, cards = true, className }: TableProps) {
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
      <tbody>{children}</tbody>
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
          <Arrow aria-hidden className={sort.direction ? undefined : "invisible"} />
        </a>
      ) : (
        label
      )}
    </th>
  );
}
