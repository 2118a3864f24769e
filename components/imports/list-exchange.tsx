import { useTranslations } from "next-intl";

const importHref = "/opinions/imports";

type ListExchangeProps = {
  /** The list as it is filtered now. */
  listHref: string;
  mayImport: boolean;
};

/** The way of a list out to Excel, and of Excel in. */
export function ListExchange({ listHref, mayImport }: ListExchangeProps) {
  const t = useTranslations("imports");
  const exportHref = listHref.replace(/^\/opinions/, "/api/opinions/export");

  return (
    <span className="flex flex-wrap gap-x-4 text-small">
      <a className="act" href={exportHref} download>
        {t("export")}
      </a>
      {mayImport && (
        <a className="act" href={importHref}>
          {t("open")}
        </a>
      )}
    </span>
  );
}
