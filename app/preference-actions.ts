"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { isLocale } from "@/i18n/locales";
import { rememberUnitSymbol } from "@/lib/platform/unit-cookie";

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

/** The unit whose pages are shown from now on; each page still checks that it may be seen. */
export async function switchUnitAction(form: FormData): Promise<void> {
  const unit = form.get("unit");
  if (typeof unit === "string" && /^[A-Z0-9]{1,16}$/.test(unit)) await rememberUnitSymbol(unit);
  redirect("/dashboard");
}

async function remember(name: string, value: string) {
  (await cookies()).set(name, value, { maxAge: aYear, sameSite: "lax", path: "/", httpOnly: true });
}
