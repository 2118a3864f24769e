import { CalendarDays, ChartColumn, Inbox, MessageSquareText } from "@/components/ui/icons";
import { getTranslations } from "next-intl/server";
import type { NavItem } from "./navigation";

/** The places of the office's rail; those with an icon are the bottom bar of a phone. */
export async function getNavigation({
  isAdministrator,
}: {
  isAdministrator: boolean;
}): Promise<{ navigation: NavItem[]; secondary: NavItem[] }> {
  const t = await getTranslations("shell");
  return {
    navigation: [
      { href: "/work", label: t("work"), icon: <Inbox size={20} /> },
      {
        href: "/conferences",
        label: t("conferences"),
        icon: <CalendarDays size={20} />,
      },
      { href: "/calendar", label: t("calendar") },
      { href: "/plans", label: t("plans") },
      {
        href: "/opinions",
        also: ["/matters"],
        label: t("opinions"),
        icon: <MessageSquareText size={20} />,
      },
      { href: "/transfers", label: t("transfers") },
      { href: "/conclusions", label: t("conclusions") },
      { href: "/dashboard", label: t("dashboard"), icon: <ChartColumn size={20} /> },
    ],
    secondary: [
      { href: "/units", label: t("units") },
      { href: "/people", label: t("people") },
      ...(isAdministrator
        ? [
            { href: "/settings/holidays", label: t("holidays") },
            { href: "/settings/rules", label: t("rules") },
          ]
        : []),
      { href: "/settings/topics", label: t("topics") },
      { href: "/help", label: t("help") },
    ],
  };
}
