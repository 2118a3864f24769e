import { useLocale, useTranslations } from "next-intl";
import { Combobox } from "@/components/ui/combobox";
import { topicOptions } from "@/lib/topics/labels";

type TopicInputProps = { topics: Parameters<typeof topicOptions>[0]; defaultValue: string | null };

/** What an opinion is about, of the topics that its unit may give. */
export function TopicInput({ topics, defaultValue }: TopicInputProps) {
  const t = useTranslations("opinions.desk");
  return (
    <Combobox
      name="topicId"
      label={t("topic")}
      empty={t("chooseTopic")}
      options={topicOptions(topics, useLocale())}
      defaultValue={defaultValue ?? undefined}
    />
  );
}
