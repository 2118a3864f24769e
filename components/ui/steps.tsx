import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "./tone";

export type Step = {
  key: string;
  label: string;
  state: "was" | "now" | "next";
  /** The state in a word, for those who do not see the line's colour. */
  stateLabel: string;
  note?: ReactNode;
  tone?: Tone;
  href?: string;
};

/** The steps of a course of work as one line, with what is missing in each. */
export function Steps({ label, items }: { label: string; items: Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {items.map((step) => (
        <li
          key={step.key}
          className={clsx(step.state !== "next" && `step-${step.state}`)}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          {step.href ? <a href={step.href}>{step.label}</a> : step.label}
          <span className="sr-only"> ({step.stateLabel})</span>
          {step.note && <small className={clsx("step-note", step.tone)}>{step.note}</small>}
        </li>
      ))}
    </ol>
  );
}
