import { useTranslations } from "next-intl";

const redirectedHref = "/opinions/redirected";

/** The way to what was told apart, for those who redirect it. */
export function RedirectedLink() {
  const t = useTranslations("redirections");
  return (
    <a className="act text-small" href={redirectedHref}>
      {t("open")}
    </a>
  );
}
