import { Monitor, Moon, Sun } from "@/components/ui/icons";
import { getLocale, getTranslations } from "next-intl/server";
import type { SwitchChoice } from "./switch-form";

type ChoiceAction = SwitchChoice["action"];

export async function languageChoice(action: ChoiceAction): Promise<SwitchChoice> {
  const t = await getTranslations("shell");
  return {
    action,
    name: "locale",
    label: t("language"),
    current: await getLocale(),
    options: [
      { value: "vi", label: t("vietnamese"), short: "VI", lang: "vi" },
      { value: "en", label: t("english"), short: "EN", lang: "en" },
    ],
  };
}

/** @param current what the browser remembers; anything else follows the device */
export async function themeChoice(
  action: ChoiceAction,
  current: string | undefined,
): Promise<SwitchChoice> {
  const t = await getTranslations("shell");
  return {
    action,
    name: "theme",
    label: t("theme"),
    current: current === "light" || current === "dark" ? current : "system",
    options: [
      { value: "system", label: t("themeSystem"), short: <Monitor size={16} /> },
      { value: "light", label: t("themeLight"), short: <Sun size={16} /> },
      { value: "dark", label: t("themeDark"), short: <Moon size={16} /> },
    ],
  };
}
