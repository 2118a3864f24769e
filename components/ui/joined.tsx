import { Fragment, type ReactNode } from "react";

/** Figures of one sentence, with the dot between them; a line breaks there and nowhere else. */
export function Joined({ children }: { children: ReactNode[] }) {
  return children.map((child, index) => (
    <Fragment key={index}>
      {index > 0 && " · "}
      <span className="whitespace-nowrap">{child}</span>
    </Fragment>
  ));
}
