import { Suspense, type ReactNode } from "react";
import type { BellState } from "./bell";
import { BottomBar } from "./bottom-bar";
import type { CurrentUnit, NavItem, ShellLabels } from "./navigation";
import { PageBehaviour } from "./page-behaviour";
import { Rail } from "./rail";
import type { SwitchChoice } from "./switch-form";

export type ShellProps = {
  brand: { name: string; href: string };
  unit: CurrentUnit;
  /** Those with an icon are the places of the bottom bar. */
  navigation: NavItem[];
  /** Administration, help. */
  secondary: NavItem[];
  person: { name: string; post: string; href?: string };
  bell: BellState;
  /** The form that signs out. */
  signOut: ReactNode;
  language: SwitchChoice;
  theme: SwitchChoice;
  labels: ShellLabels;
};

/** The frame of every page of the office: a rail at the left, on a phone a bar above and one below. */
export function AppShell({ children, ...shell }: ShellProps & { children: ReactNode }) {
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {shell.labels.skip}
      </a>
      <Rail {...shell} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <BottomBar
        items={shell.navigation.filter(({ icon }) => icon)}
        label={shell.labels.shortNavigation}
      />
      <Suspense>
        <PageBehaviour />
      </Suspense>
    </div>
  );
}
