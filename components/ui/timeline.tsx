import type { ReactNode } from "react";
import { KeptTogether } from "./kept-together";

export type TimelineItem = {
  key: string;
  when: string;
  /** Machine-readable form of `when`. */
  dateTime?: string;
  children: ReactNode;
  note?: ReactNode;
};

/** The history of a record as sentences, newest first. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, when, dateTime, children, note }) => (
        <li key={key}>
          <time dateTime={dateTime} className="font-bold">
            {when}
          </time>{" "}
          <KeptTogether>{children}</KeptTogether> {note && <small>{note}</small>}
        </li>
      ))}
    </ol>
  );
}
