import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { moments } from "@/lib/opinions/vocabulary";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { draftSynthesisAction } from "./actions";

type DraftFormProps = { conference: { id: string }; isFirst: boolean };

/** Begins a version; what the Front collected before the conference is chosen already. */
export function DraftForm({ conference, isFirst }: DraftFormProps) {
  const t = useTranslations("syntheses");
  const title = t(isFirst ? "draft" : "draftNew");

  return (
    <Section title={title} className="mt-8">
      <Form action={draftSynthesisAction} className="stack" label={title}>
        <HiddenInput name="conferenceId" value={conference.id} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <fieldset className="field">
          <legend className="field-label">{t("moments")}</legend>
          {moments.map((moment) => (
            <Checkbox
              key={moment}
              name="moments"
              value={moment}
              label={t(`moment.${moment}`)}
              defaultChecked={moment === "before"}
            />
          ))}
        </fieldset>
        {!isFirst && <p className="text-small text-soft">{t("draftHint")}</p>}
        <div className="acts">
          <SubmitButton variant={isFirst ? "primary" : "plain"}>{title}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
