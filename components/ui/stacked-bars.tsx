import type { ReactNode } from "react";
import type { Tone } from "./tone";

export type BarPart = { key: string; tone: Tone; value: number; label: string; href?: string };

export type BarRow = { key: string; label: ReactNode; href?: string; parts: BarPart[] };

type StackedBarsProps = {
  label: string;
  rows: BarRow[];
  legend: { key: string; tone: Tone; label: string }[];
};

/** One bar of parts per row with its total. Each part is named in words, and may be a door to its list. */
export function StackedBars({ label, rows, legend }: StackedBarsProps) {
  return (
    <>
      <ul className="bars" aria-label={label}>
        {rows.map((row) => (
          <BarLine key={row.key} row={row} />
        ))}
      </ul>
      <ul className="legend" aria-hidden>
        {legend.map(({ key, tone, label: text }) => (
          <li key={key} className={`bar-${tone}`}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function BarLine({ row }: { row: BarRow }) {
  const parts = row.parts.filter((part) => part.value > 0);
  const total = parts.reduce((sum, part) => sum + part.value, 0);

  return (
    <li>
      <span className="min-w-0">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</span>
      <StackedBar parts={parts} total={total} />
      <span className="text-right">{total}</span>
    </li>
  );
}

/** Drawn as SVG: widths as attributes need no inline style, which a strict content policy would refuse. */
function StackedBar({ parts, total }: { parts: BarPart[]; total: number }) {
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, part) => sum + part.value, 0),
  );
  const summary = parts.map((part) => `${part.label}: ${part.value}`).join(", ");

  return (
    <svg
      className="bar"
      role={parts.some((part) => part.href) ? undefined : "img"}
      aria-label={summary}
    >
      {parts.map((part, index) => (
        <BarSegment key={part.key} part={part} start={starts[index] ?? 0} total={total} />
      ))}
    </svg>
  );
}

function BarSegment({ part, start, total }: { part: BarPart; start: number; total: number }) {
  const text = `${part.label}: ${part.value}`;
  const segment = (
    <rect
      className={`bar-${part.tone}`}
      x={percent(start, total)}
      width={percent(part.value, total)}
      height="100%"
    >
      <title>{text}</title>
    </rect>
  );
  if (!part.href) return segment;

  return (
    <a href={part.href} aria-label={text}>
      {segment}
    </a>
  );
}

function percent(value: number, total: number) {
  return `${((100 * value) / total).toFixed(3)}%`;
}
