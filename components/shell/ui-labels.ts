import { getLocale, getTranslations } from "next-intl/server";
import { oncePerLanguage } from "@/i18n/once-per-language";
import type { UiLabels } from "@/components/ui/ui-labels";

type Translate = Awaited<ReturnType<typeof getTranslations<"ui">>>;

const labels = oncePerLanguage((t: Translate): UiLabels => ({
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
}));

export async function getUiLabels(): Promise<UiLabels> {
  return labels(await getTranslations("ui"), await getLocale());
}
