import { NavLinks } from "./nav-links";
import type { NavItem } from "./navigation";

export function BottomBar({ items, label }: { items: NavItem[]; label: string }) {
  return (
    <nav className="bottom-bar" aria-label={label}>
      <NavLinks items={items} className="bottom-list" />
    </nav>
  );
}
