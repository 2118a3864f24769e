import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import type { Option } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { outcomeKinds } from "@/lib/opinions/vocabulary";
import { templateFields } from "@/lib/responses/fill-template";

type Given = { name: string; topicId?: string | null; outcome: string | null; body: string };

type Props = {
  action: FormAction;
  template?: Given;
  topics: Option[];
  /** The hidden fields that name the template, or make a new one once. */
  children: React.ReactNode;
};

/** A text with fields in double braces, for which topic and outcome it is offered. */
export function TemplateForm({ action, template, topics, children }: Props) {
  const t = useTranslations("responses.template");
  const outcomes = useTranslations("opinions.outcome");
  const fields = Object.keys(templateFields).map((field) => `{{${field}}}`);

  return (
    <Form action={action} className="stack max-w-200">
      {children}
      <TextInput name="name" label={t("name")} defaultValue={template?.name} maxLength={120} />
      <div className="row">
        <Select
          name="topicId"
          label={t("topic")}
          empty={t("any")}
          defaultValue={template?.topicId ?? undefined}
          options={topics}
        />
        <Select
          name="outcome"
          label={t("outcome")}
          empty={t("any")}
          defaultValue={template?.outcome ?? undefined}
          options={outcomeKinds.map((value) => ({ value, label: outcomes(value) }))}
        />
      </div>
      <TextArea
        name="body"
        label={t("body")}
        hint={t("fields", { fields: fields.join(", ") })}
        className="[&_textarea]:min-h-60"
        defaultValue={template?.body}
      />
      <div className="acts">
        <SubmitButton>{t("save")}</SubmitButton>
        <ButtonLink variant="quiet" href="/settings/answer-templates">
          {t("cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
