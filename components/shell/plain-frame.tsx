import type { ReactNode } from "react";
import { Brand } from "./brand";
import { SwitchForm, type SwitchChoice } from "./switch-form";

type PlainFrameProps = {
  brand: { name: string; href: string };
  language: SwitchChoice;
  theme: SwitchChoice;
  skip: string;
  /** A single column for a form, such as signing in. */
  narrow?: boolean;
  children: ReactNode;
};

/** The frame of pages that need no sign-in: the brand, language and theme above one column. */
export function PlainFrame({ brand, language, theme, skip, narrow, children }: PlainFrameProps) {
  return (
    <>
      <a className="skip-link" href="#content">
        {skip}
      </a>
      <header className="plain-bar">
        <Brand {...brand} />
        <div className="acts">
          <SwitchForm {...language} />
          <SwitchForm {...theme} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={narrow ? "page page-narrow" : "page"}>
        {children}
      </main>
    </>
  );
}
