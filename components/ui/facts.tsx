import type { ReactNode } from "react";
import { KeptTogether } from "./kept-together";

export type Fact = { term: string; children: ReactNode };

/** The facts of a record, at its right; a fact without content is left out. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="facts">
      {items
        .filter(
          ({ children }) =>
            children !== null && children !== undefined && children !== false && children !== "",
        )
        .map(({ term, children }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <KeptTogether>{children}</KeptTogether>
            </dd>
          </div>
        ))}
    </dl>
  );
}
