import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { PlainFrame } from "@/components/shell/plain-frame";
import { languageChoice, themeChoice } from "@/components/shell/preference-choices";
import { setLocaleAction, setThemeAction } from "../preference-actions";

/** The frame of a page that anyone may open. */
export async function PublicFrame({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
  const t = await getTranslations("shell");
  return (
    <PlainFrame
      brand={{ name: t("product"), href: "/" }}
      language={await languageChoice(setLocaleAction)}
      theme={await themeChoice(setThemeAction, (await cookies()).get("theme")?.value)}
      skip={t("skip")}
      narrow={narrow}
    >
      {children}
    </PlainFrame>
  );
}
