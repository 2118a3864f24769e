import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** The whole page says this: its title is the page's heading. */
  asPage?: boolean;
};

/** Where there is nothing to show: says so, and what to do next. */
export function EmptyState({ title, children, actions, asPage }: EmptyStateProps) {
  return (
    <div className="empty">
      {asPage ? <h1>{title}</h1> : <p className="font-medium">{title}</p>}
      {children && <p className="mt-1 text-table text-soft">{children}</p>}
      {actions && <div className="acts mt-4 justify-center">{actions}</div>}
    </div>
  );
}
