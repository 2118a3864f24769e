import { getTranslations } from "next-intl/server";

/** Where the pages of an answer stand: the list, then the opinion. */
export async function answerCrumbs(code: string) {
  const t = await getTranslations("responses.page");
  return [
    { label: t("opinions"), href: "/opinions" },
    { label: code, href: `/opinions/${code}` },
  ];
}
