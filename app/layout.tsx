import "./globals.css";
import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { getUiLabels } from "@/components/shell/ui-labels";
import { UiLabelsProvider } from "@/components/ui/ui-labels";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("product"), template: `%s · ${t("product")}` },
    description: t("description"),
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#12161c" },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const theme = (await cookies()).get("theme")?.value;
  return (
    <html
      lang={await getLocale()}
      data-theme={theme === "dark" || theme === "light" ? theme : undefined}
    >
      <body>
        <UiLabelsProvider labels={await getUiLabels()}>{children}</UiLabelsProvider>
      </body>
    </html>
  );
}
