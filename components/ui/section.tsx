import { clsx } from "clsx";
import type { ReactNode } from "react";

type SectionProps = {
  title: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
  id?: string;
  className?: string;
};

export function Section({ title, children, actions, id, className }: SectionProps) {
  return (
    <section id={id} className={clsx("section", className)}>
      <div className="section-head">
        <h2>{title}</h2>
        {actions && <div className="acts">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
