import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { getShellLabels } from "@/components/shell/shell-labels";
import { getNavigation } from "@/components/shell/workspace-navigation";
import { languageChoice, themeChoice } from "@/components/shell/preference-choices";
import { Button } from "@/components/ui/button";
import { getViewedUnit } from "@/lib/units/queries";
import { countUnread } from "@/lib/notifications/queries";
import { hasRole, titleFor, type Actor } from "@/lib/platform/actor";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { setLocaleAction, setThemeAction, switchUnitAction } from "../preference-actions";
import { signOutAction } from "./account/actions";
import { listUnitChoices } from "./unit-choices";

type WorkspaceFrameProps = { actor: Actor; children: ReactNode };

/** The frame of the office's pages: the rail with the places, the unit, the bell and the person. */
export async function WorkspaceFrame({ actor, children }: WorkspaceFrameProps) {
  const t = await getTranslations("shell");
  const symbol = await unitSymbolOfCookie();
  const [unit, unread] = await Promise.all([
    getViewedUnit(actor, undefined, symbol),
    countUnread(actor),
  ]);
  const { navigation, secondary } = await getNavigation({
    isAdministrator: hasRole(actor, "administrator"),
  });

  return (
    <AppShell
      brand={{ name: t("product"), href: "/work" }}
      unit={{
        name: unit?.fullName ?? "",
        change:
          actor.visibleUnitIds.length > 1
            ? { href: "/units", load: listUnitChoices, choose: switchUnitAction }
            : undefined,
      }}
      navigation={navigation}
      secondary={secondary}
      person={{ name: actor.fullName, post: titleFor(actor, actor.unitId), href: "/account" }}
      bell={{ href: "/notifications", unread, label: t("bell", { unread }) }}
      signOut={
        <form action={signOutAction} data-forgets={t("forgets")}>
          <Button variant="quiet" small type="submit">
            {t("signOut")}
          </Button>
        </form>
      }
      language={await languageChoice(setLocaleAction)}
      theme={await themeChoice(setThemeAction, (await cookies()).get("theme")?.value)}
      labels={await getShellLabels()}
    >
      {children}
    </AppShell>
  );
}
