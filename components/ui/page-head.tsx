import type { ReactNode } from "react";
import { KeptTogether } from "./kept-together";

export type Crumb = { label: string; href?: string };

type PageHeadProps = {
  title: ReactNode;
  crumbs?: Crumb[];
  subtitle?: ReactNode;
  actions?: ReactNode;
};

/** Where I am, the title, its state in words, and the acts: the likely one last and primary. */
export function PageHead({ title, crumbs, subtitle, actions }: PageHeadProps) {
  return (
    <header className="head">
      <div className="head-text">
        {crumbs && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <h1>
          <KeptTogether>{title}</KeptTogether>
        </h1>
        {subtitle && (
          <div className="mt-0.5 text-small text-soft">
            <KeptTogether>{subtitle}</KeptTogether>
          </div>
        )}
      </div>
      {actions && <div className="head-acts">{actions}</div>}
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <ul className="crumb">
      {crumbs.map((crumb) => (
        <li key={crumb.label}>
          {crumb.href ? (
            <a href={crumb.href}>
              <KeptTogether>{crumb.label}</KeptTogether>
            </a>
          ) : (
            <KeptTogether>{crumb.label}</KeptTogether>
          )}
        </li>
      ))}
    </ul>
  );
}
