import type { ShellProps } from "./app-shell";
import { Bell } from "./bell";
import { Brand } from "./brand";
import { NavLinks } from "./nav-links";
import { PersonBox } from "./person-box";
import { UnitSwitcher } from "./unit-switcher";

export function Rail(shell: ShellProps) {
  const { brand, bell, unit, navigation, secondary, labels } = shell;

  return (
    <header className="rail">
      <div className="rail-top">
        <Brand {...brand} />
        <Bell {...bell} />
      </div>
      <UnitSwitcher unit={unit} labels={labels} />
      <nav aria-label={labels.mainNavigation} className="rail-nav">
        <NavLinks items={navigation.map(withoutIcon)} className="nav-list" />
        <NavLinks items={secondary.map(withoutIcon)} className="nav-list mt-auto" />
      </nav>
      <PersonBox {...shell} />
    </header>
  );
}

function withoutIcon({ href, label, count }: ShellProps["navigation"][number]) {
  return { href, label, count };
}
