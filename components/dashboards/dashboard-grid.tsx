import type { ReactNode } from "react";

type DashboardGridProps = { left: ReactNode; right: ReactNode; foot?: ReactNode };

/** Two columns that fill each by itself, so that a short section leaves no hole; one on a phone. */
export function DashboardGrid({ left, right, foot }: DashboardGridProps) {
  return (
    <>
      <div className="grid-two mt-8 items-start">
        <div className="min-w-0">{left}</div>
        <div className="min-w-0">{right}</div>
      </div>
      {foot && <div className="mt-9">{foot}</div>}
    </>
  );
}
