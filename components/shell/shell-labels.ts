import { getLocale, getTranslations } from "next-intl/server";
import { oncePerLanguage } from "@/i18n/once-per-language";
import type { ShellLabels } from "./navigation";

type Translate = Awaited<ReturnType<typeof getTranslations<"shell">>>;

const labels = oncePerLanguage((t: Translate): ShellLabels => ({
  skip: t("skip"),
  mainNavigation: t("mainNavigation"),
  shortNavigation: t("shortNavigation"),
  menu: t("menu"),
  switchUnit: t("switchUnit"),
  findUnit: t("findUnit"),
  noUnit: t("noUnit"),
  loading: t("loading"),
  find: t("find"),
}));

export async function getShellLabels(): Promise<ShellLabels> {
  return labels(await getTranslations("shell"), await getLocale());
}
