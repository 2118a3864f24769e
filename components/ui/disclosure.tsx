import { clsx } from "clsx";
import type { ReactNode } from "react";

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  className?: string;
};

export function Disclosure({ summary, children, open, className }: DisclosureProps) {
  return (
    <details className={clsx("disclosure", className)} open={open}>
      <summary>{summary}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
