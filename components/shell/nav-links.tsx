"use client";

import { usePathname } from "next/navigation";
import type { NavItem } from "./navigation";

/** Links that know which of them leads to the current page. */
export function NavLinks({ items, className }: { items: NavItem[]; className: string }) {
  const path = usePathname();

  return (
    <ul className={className}>
      {items.map(({ href, label, also = [], count, icon }) => (
        <li key={href}>
          <a
            href={href}
            className="nav-link"
            aria-current={
              [href, ...also].some((place) => isWithin(path, place)) ? "page" : undefined
            }
          >
            {icon}
            {label}
            {count ? <span className="nav-count">{count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}

function isWithin(path: string, href: string) {
  const [place = href] = href.split("?");
  return path === place || path.startsWith(`${place}/`);
}
