export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "vi";

export function isLocale(given: string | undefined): given is Locale {
  return locales.includes(given as Locale);
}
