import { getTranslations } from "next-intl/server";
import type { ShellLabels } from "./navigation";

export async function getShellLabels(): Promise<ShellLabels> {
  const t = await getTranslations("shell");
  return {
    skip: t("skip"),
    mainNavigation: t("mainNavigation"),
    shortNavigation: t("shortNavigation"),
    menu: t("menu"),
    switchUnit: t("switchUnit"),
    findUnit: t("findUnit"),
    noUnit: t("noUnit"),
    loading: t("loading"),
    find: t("find"),
  };
}
