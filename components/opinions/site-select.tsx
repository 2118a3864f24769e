import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";

type SiteSelectProps = { sites: { id: string; name: string }[]; defaultValue: string | null };

/** At which site of its conference an opinion was raised. */
export function SiteSelect({ sites, defaultValue }: SiteSelectProps) {
  const t = useTranslations("opinions.desk");
  return (
    <Select
      name="siteId"
      label={t("site")}
      optional
      empty={t("noSite")}
      options={sites.map(({ id, name }) => ({ value: id, label: name }))}
      defaultValue={defaultValue ?? undefined}
    />
  );
}
