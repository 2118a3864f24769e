const widths = ["w-11/12", "w-full", "w-4/5", "w-2/3"];

type SkeletonProps = { label: string; lines?: number; className?: string };

/** Grey lines in the place of what is still loading. */
export function Skeleton({ label, lines = 3, className }: SkeletonProps) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`skeleton my-3 ${widths[line % widths.length]}`} />
      ))}
    </div>
  );
}

/** The skeleton of a whole page: its head, then rows. */
export function PageSkeleton({ label, rows = 8 }: { label: string; rows?: number }) {
  return (
    <div role="status" aria-busy>
      <span className="sr-only">{label}</span>
      <div className="head">
        <div className="flex-1">
          <div className="skeleton h-3 w-40" />
          <div className="skeleton mt-3 h-7 w-80 max-w-full" />
        </div>
      </div>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="line">
          <div className={`skeleton my-1.5 ${widths[row % widths.length]}`} />
        </div>
      ))}
    </div>
  );
}
