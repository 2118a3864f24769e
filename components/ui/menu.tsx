import { ChevronDown } from "./icons";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button";

type MenuProps = Pick<ButtonLook, "variant" | "small"> & { label: ReactNode; children: ReactNode };

/** The less likely acts behind one button: links and submit buttons, open and close without JavaScript. */
export function Menu({ label, children, ...look }: MenuProps) {
  return (
    <details className="menu" data-menu>
      <summary className={buttonClass(look)}>
        {label}
        <ChevronDown />
      </summary>
      <div className="menu-list">{children}</div>
    </details>
  );
}
