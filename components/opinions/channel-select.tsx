import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { type Channel, channels } from "@/lib/opinions/vocabulary";

/** By which way an opinion came in. */
export function ChannelSelect({ defaultValue }: { defaultValue: Channel }) {
  const t = useTranslations("opinions");
  return (
    <Select
      name="channel"
      label={t("desk.channel")}
      options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
      defaultValue={defaultValue}
    />
  );
}
