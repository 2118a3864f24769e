import { Menu as MenuIcon } from "@/components/ui/icons";
import type { ShellProps } from "./app-shell";
import { Bell } from "./bell";
import { Brand } from "./brand";
import { NavLinks } from "./nav-links";
import { PersonBox } from "./person-box";
import { UnitSwitcher } from "./unit-switcher";

/**
 * The rail at the left; on a phone a bar above, whose button opens the rest. One markup for both, since
 * every page carries it: the rest is a popover, which a wide screen shows in its place.
 */
export function Rail(shell: ShellProps) {
  const { brand, bell, unit, navigation, secondary, labels } = shell;

  return (
    <header className="rail">
      <Brand {...brand} />
      <UnitSwitcher unit={unit} labels={labels} />
      <Bell {...bell} />
      <button
        type="button"
        className="rail-menu"
        popoverTarget="rail-rest"
        aria-label={labels.menu}
      >
        <MenuIcon />
      </button>
      <div id="rail-rest" popover="auto" className="rail-rest">
        <a className="nav-link find-link" href="/find">
          {labels.find}
          <kbd className="needs-script">Ctrl K</kbd>
        </a>
        <nav aria-label={labels.mainNavigation} className="rail-nav">
          <NavLinks items={navigation.map(withoutIcon)} className="nav-list" />
          <NavLinks items={secondary.map(withoutIcon)} className="nav-list mt-auto" />
        </nav>
        <PersonBox {...shell} />
      </div>
    </header>
  );
}

function withoutIcon({ href, label, count }: ShellProps["navigation"][number]) {
  return { href, label, count };
}
