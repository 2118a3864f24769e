import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "./tone";

export function Lines({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={className}>{children}</ul>;
}

type LineProps = { children: ReactNode; lead?: ReactNode; leadTone?: Tone; act?: ReactNode };

/** One matter in one line: when it is due, what it is, and the act beside it. */
export function Line({ children, lead, leadTone, act }: LineProps) {
  return (
    <li className={clsx("line", lead !== undefined && "line-led")}>
      {lead !== undefined && <span className={clsx("line-lead", leadTone)}>{lead}</span>}
      <span className="min-w-0">{children}</span>
      <span>{act}</span>
    </li>
  );
}
