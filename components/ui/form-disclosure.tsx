"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "./form-context";

type FormDisclosureProps = { summary: ReactNode; children: ReactNode };

/**
 * The fields of a form that are out of sight until they are asked for. It stands inside its form:
 * after a failed attempt it is open, so that also without JavaScript the errors are in sight.
 */
export function FormDisclosure({ summary, children }: FormDisclosureProps) {
  const status = useContext(FormContext)?.state.status ?? "idle";
  const hasFailed = status !== "idle" && status !== "done";

  return (
    <details className="disclosure" open={hasFailed || undefined}>
      <summary>{summary}</summary>
      <div className="stack pt-2">{children}</div>
    </details>
  );
}
