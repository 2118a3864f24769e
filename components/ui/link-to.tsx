import type { ReactNode } from "react";

/** For a sentence with a link in it: how the marked words of its message are drawn. */
export function linkTo(href: string) {
  return function Link(chunks: ReactNode) {
    return (
      <a className="link" href={href}>
        {chunks}
      </a>
    );
  };
}
