import type { ReactNode } from "react";

type EmptyStateProps = { title: string; children?: ReactNode; actions?: ReactNode };

/** Where there is nothing to show: says so, and what to do next. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="font-medium">{title}</p>
      {children && <p className="mt-1 text-table text-soft">{children}</p>}
      {actions && <div className="acts mt-4 justify-center">{actions}</div>}
    </div>
  );
}
