import type { ReactNode } from "react";

function linkTo(href: string) {
  return function HelpLink(words: ReactNode) {
    return (
      <a className="link" href={href}>
        {words}
      </a>
    );
  };
}

/** The places that sentences of the help name. */
export const helpLinks = {
  conferences: linkTo("/conferences"),
  work: linkTo("/work"),
  opinions: linkTo("/opinions"),
  dashboard: linkTo("/dashboard"),
  units: linkTo("/units"),
};
