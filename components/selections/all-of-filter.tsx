import { useFormatter, useTranslations } from "next-intl";

type AllOfFilterProps = { listHref: string; count: number };

/** The way from a filtered list to the acts on all of it. */
export function AllOfFilter({ listHref, count }: AllOfFilterProps) {
  const t = useTranslations("selections.bar");
  const format = useFormatter();
  const query = listHref.replace(/^\/opinions\??/, "");
  return (
    <a className="act text-small" href={`/opinions/selection?all=yes${query && `&${query}`}`}>
      {t("all", { count: format.number(count) })}
    </a>
  );
}
