import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { addWalkInAction } from "./actions";

type WalkInFormProps = { conference: { id: string }; siteId?: string };

/** Whoever came without being invited is written down, and present. */
export function WalkInForm({ conference, siteId }: WalkInFormProps) {
  const t = useTranslations("invitations");

  return (
    <Section title={t("desk.walkIn")}>
      <Form action={addWalkInAction} className="stack" label={t("desk.walkIn")}>
        <HiddenInput name="conferenceId" value={conference.id} />
        <HiddenInput name="siteId" value={siteId ?? ""} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <TextInput name="fullName" label={t("form.fullName")} autoComplete="off" />
        <TextInput name="organisation" label={t("form.organisation")} optional />
        <TextInput name="residentialGroup" label={t("form.residentialGroup")} optional />
        <div className="acts">
          <SubmitButton variant="plain">{t("desk.addWalkIn")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
