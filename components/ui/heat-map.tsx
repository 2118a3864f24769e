import type { ReactNode } from "react";

export type HeatCell = { key: string; count: number; label: string; href?: string };

export type HeatRow = { key: string; label: ReactNode; href?: string; cells: HeatCell[] };

type HeatMapProps = {
  caption: string;
  rowHead: string;
  columns: { key: string; label: string }[];
  rows: HeatRow[];
};

/** Counts by row and column as quiet tints; a real table, so that it can be read out cell by cell. */
export function HeatMap({ caption, rowHead, columns, rows }: HeatMapProps) {
  const most = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.count)));

  return (
    <div className="heat-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="heat">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{rowHead}</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
              {row.cells.map((cell) => (
                <Cell key={cell.key} cell={cell} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { count, label, href }, most }: { cell: HeatCell; most: number }) {
  return (
    <td className={`heat-${heatLevel(count, most)}`} title={label}>
      {href && count > 0 ? (
        <a href={href} aria-label={label}>
          {count}
        </a>
      ) : (
        <span>{count}</span>
      )}
    </td>
  );
}

/** 0 for none, then 1 to 4 in equal steps up to the highest count. */
function heatLevel(count: number, most: number) {
  return Math.ceil((4 * count) / most);
}
