import { useTranslations } from "next-intl";

const mattersHref = "/matters";

/** The way to what several raise, beside the count of the list. */
export function MattersLink() {
  const t = useTranslations("matters");
  return (
    <a className="act text-small" href={mattersHref}>
      {t("title")}
    </a>
  );
}
