import { getTranslations } from "next-intl/server";
import type { UiLabels } from "@/components/ui/ui-labels";

export async function getUiLabels(): Promise<UiLabels> {
  const t = await getTranslations("ui");
  return {
    optional: t("optional"),
    errorSummary: t("errorSummary"),
    storedNow: t("storedNow", { value: "{value}" }),
    storedEmpty: t("storedEmpty"),
    takenOver: t("takenOver"),
    seeStored: t("seeStored"),
    signInElsewhere: t("signInElsewhere"),
    fieldError: t("fieldError", { field: "{field}", error: "{error}" }),
    datePlaceholder: t("datePlaceholder"),
    openCalendar: t("openCalendar"),
    timePlaceholder: t("timePlaceholder"),
    showPassword: t("showPassword"),
    hidePassword: t("hidePassword"),
    searchPlaceholder: t("searchPlaceholder"),
    noMatch: t("noMatch"),
    clear: t("clear"),
    openList: t("openList"),
    close: t("close"),
    find: t("find"),
    findPlaces: t("findPlaces"),
    findHint: t("findHint"),
    shortcuts: t("shortcuts"),
    letterShortcuts: t("letterShortcuts"),
    failureTitle: t("failureTitle"),
    failureHint: t("failureHint"),
    tryAgain: t("tryAgain"),
    notFoundTitle: t("notFoundTitle"),
    notFoundHint: t("notFoundHint"),
    backHome: t("backHome"),
    wrongAddressTitle: t("wrongAddressTitle"),
    wrongAddressHint: t("wrongAddressHint"),
  };
}
