import { clsx } from "clsx";

export type CountCell = {
  key: string;
  label: string;
  count: number;
  href?: string;
  /** What is wanting, in words ("còn thiếu 1"); the cell is outlined instead of filled. */
  missing?: string;
};

/** A strip of small cells, one per member of a whole, those short of what is asked outlined. */
export function CountCells({ label, items }: { label: string; items: CountCell[] }) {
  return (
    <ul className={clsx("cells", items.length <= 8 && "cells-few")} aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={clsx("cell", item.missing && "cell-missing")}>
          <b>{item.count}</b>
          {item.href ? <a href={item.href}>{item.label}</a> : item.label}
          {item.missing && <span className="sr-only"> ({item.missing})</span>}
        </li>
      ))}
    </ul>
  );
}
