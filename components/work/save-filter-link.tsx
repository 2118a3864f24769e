import { useTranslations } from "next-intl";

/** From a list to the form that keeps its filters under a name. */
export function SaveFilterLink({ address }: { address: string }) {
  const t = useTranslations("work.saved");
  return (
    <a className="act text-small" href={`/work/filters/new?address=${encodeURIComponent(address)}`}>
      {t("save")}
    </a>
  );
}
