import type { ShellProps } from "./app-shell";
import { Brand } from "./brand";
import { NavLinks } from "./nav-links";
import { PersonBox } from "./person-box";
import { UnitSwitcher } from "./unit-switcher";

export function Rail(shell: ShellProps) {
  const { brand, unit, navigation, secondary, labels } = shell;

  return (
    <header className="rail">
      <Brand {...brand} />
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
