"use server";

import { cookies } from "next/headers";
import { isLocale } from "@/i18n/locales";

const aYear = 365 * 24 * 3600;

/** Language and theme belong to the browser, so that they hold before signing in as well. */
export async function setLocaleAction(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (typeof locale === "string" && isLocale(locale)) await remember("locale", locale);
}

export async function setThemeAction(form: FormData): Promise<void> {
  const theme = form.get("theme");
  if (theme === "light" || theme === "dark" || theme === "system") await remember("theme", theme);
}

async function remember(name: string, value: string) {
  (await cookies()).set(name, value, { maxAge: aYear, sameSite: "lax", path: "/", httpOnly: true });
}
