import { getRequestConfig } from "next-intl/server";
import { cookies } from "next/headers";
import { timeZone } from "@/lib/platform/dates";
import { isLocale, defaultLocale } from "./locales";
import { messagesOf } from "./messages";

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get("locale")?.value;
  const locale = isLocale(chosen) ? chosen : defaultLocale;
  return { locale, timeZone, messages: messagesOf(locale) };
});
