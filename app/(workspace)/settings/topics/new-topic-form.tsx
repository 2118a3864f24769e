import { getLocale, getTranslations } from "next-intl/server";
import { TopicFields } from "@/components/topics/topic-fields";
import { Combobox } from "@/components/ui/combobox";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { topicOptions } from "@/lib/topics/labels";
import type { KeptTopic } from "@/lib/topics/queries";

type NewTopicFormProps = { action: FormAction; unitId: string; topics: KeptTopic[] };

export async function NewTopicForm({ action, unitId, topics }: NewTopicFormProps) {
  const t = await getTranslations("topics");
  const common = topics.filter(({ parentId }) => parentId === null);
  return (
    <Form action={action} className="stack" label={t("add.title")}>
      <HiddenInput name="unitId" value={unitId} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <Combobox
        name="parentId"
        label={t("field.parent")}
        hint={t("field.parentHint")}
        empty={t("field.choose")}
        options={topicOptions(common, await getLocale())}
      />
      <TopicFields />
      <div className="acts">
        <SubmitButton>{t("add.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
