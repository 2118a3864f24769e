import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";

type StepFormProps = {
  action: FormAction;
  conference: { id: string; version: number };
  /** What the step means, and for whom. */
  text: string;
  warning?: string;
  submitLabel: string;
  isDanger?: boolean;
  children?: ReactNode;
};

/** One thing done to a conference: what it means, what it needs, the button, the way back. */
export function StepForm(props: StepFormProps) {
  const { action, conference, text, warning, submitLabel, isDanger, children } = props;
  const t = useTranslations("conferences.step");

  return (
    <Form action={action} className="stack">
      <HiddenInput name="conferenceId" value={conference.id} />
      <HiddenInput name="version" value={conference.version} />
      <div>
        <p>{text}</p>
        {warning && <p className="text-soft">{warning}</p>}
      </div>
      {children}
      <div className="acts">
        <SubmitButton variant={isDanger ? "danger" : "primary"}>{submitLabel}</SubmitButton>
        <ButtonLink variant="quiet" href={`/conferences/${conference.id}`}>
          {t("back")}
        </ButtonLink>
      </div>
    </Form>
  );
}
