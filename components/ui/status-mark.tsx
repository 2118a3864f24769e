import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "./tone";

type StatusMarkProps = { tone: Tone; fill?: "full" | "half" | "hollow"; children: ReactNode };

/** A state in a word, with a dot that is hollow, half or full as it advances. */
export function StatusMark({ tone, fill = "full", children }: StatusMarkProps) {
  return <span className={clsx("mark", tone, fill !== "full" && `mark-${fill}`)}>{children}</span>;
}
