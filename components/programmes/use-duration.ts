import { useTranslations } from "next-intl";

/** 205 minutes as "3 giờ 25 phút". */
export function useDuration() {
  const t = useTranslations("programmes.page");
  return (minutes: number) =>
    minutes < 60
      ? t("minutes", { minutes })
      : t("hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
