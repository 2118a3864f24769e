import { Menu as MenuIcon } from "@/components/ui/icons";
import type { ShellProps } from "./app-shell";
import { Bell } from "./bell";
import { NavLinks } from "./nav-links";
import { PersonBox } from "./person-box";
import { UnitSwitcher } from "./unit-switcher";

/** On a phone: the unit, and behind one button whatever the bottom bar has no room for. */
export function TopBar(shell: ShellProps) {
  const { bell, unit, navigation, secondary, labels } = shell;
  const rest = [...navigation.filter(({ icon }) => !icon), ...secondary];

  return (
    <header className="top-bar">
      <UnitSwitcher unit={unit} labels={labels} />
      <Bell {...bell} />
      <details className="top-menu" data-menu>
        <summary aria-label={labels.menu}>
          <MenuIcon />
        </summary>
        <div className="top-menu-panel">
          <nav aria-label={labels.menu}>
            <NavLinks items={rest} className="nav-list" />
          </nav>
          <PersonBox {...shell} />
        </div>
      </details>
    </header>
  );
}
