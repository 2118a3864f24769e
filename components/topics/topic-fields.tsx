import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Topic } from "@/lib/topics/queries";
import { topicLeaders } from "@/lib/topics/schema";

type TopicFieldsProps = { topic?: Pick<Topic, "nameVi" | "nameEn" | "answeringLeader"> };

/** What a unit says of a topic of its own. */
export function TopicFields({ topic }: TopicFieldsProps) {
  const t = useTranslations("topics.field");
  const leaders = useTranslations("opinions.leader");
  const nameEn = topic && topic.nameEn !== topic.nameVi ? topic.nameEn : undefined;
  return (
    <div className="row">
      <TextInput
        name="nameVi"
        label={t("nameVi")}
        defaultValue={topic?.nameVi}
        autoComplete="off"
      />
      <TextInput
        name="nameEn"
        label={t("nameEn")}
        optional
        defaultValue={nameEn}
        autoComplete="off"
      />
      <Select
        name="answeringLeader"
        label={t("leader")}
        options={topicLeaders.map((value) => ({ value, label: leaders(value) }))}
        defaultValue={topic?.answeringLeader ?? "committeeChair"}
      />
    </div>
  );
}
