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
