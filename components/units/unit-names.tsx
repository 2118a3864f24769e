import { Fragment } from "react";

export type NamedUnit = { symbol: string; fullName: string };

/** Names in one line, each a link where the reader may open the unit. */
export function UnitNames({ units, open }: { units: NamedUnit[]; open: ReadonlySet<string> }) {
  return units.map(({ symbol, fullName }, index) => (
    <Fragment key={symbol}>
      {index > 0 && ", "}
      {open.has(symbol) ? (
        <a className="link" href={`/units/${symbol}`}>
          {fullName}
        </a>
      ) : (
        fullName
      )}
    </Fragment>
  ));
}
