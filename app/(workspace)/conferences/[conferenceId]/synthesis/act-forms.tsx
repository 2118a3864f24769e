import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDayOf } from "@/lib/platform/dates";
import { approveSynthesisAction, discardDraftAction, sendSynthesisAction } from "./actions";

type Synthesis = { id: string; version: number };

function Which({ synthesis: { id, version } }: { synthesis: Synthesis }) {
  return (
    <>
      <HiddenInput name="synthesisId" value={id} />
      <HiddenInput name="version" value={version} />
    </>
  );
}

type ApproveFormProps = { synthesis: Synthesis; seen: string; mayApprove: boolean };

export function ApproveForm({ synthesis, seen, mayApprove }: ApproveFormProps) {
  const t = useTranslations("syntheses.approve");
  if (!mayApprove) return <p className="mt-6 text-soft">{t("wait")}</p>;

  return (
    <Section title={t("title")} className="mt-8">
      {/* With what it shows changed, the form begins anew: its sum is of what is on the screen. */}
      <Form key={seen} action={approveSynthesisAction} className="stack" label={t("title")}>
        <Which synthesis={synthesis} />
        <input type="hidden" name="seen" value={seen} />
        <p>{t("body")}</p>
        <div className="acts">
          <SubmitButton>{t("send")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

export function SendForm({ synthesis }: { synthesis: Synthesis }) {
  const t = useTranslations("syntheses.send");
  return (
    <Section title={t("title")} className="mt-8">
      <Form action={sendSynthesisAction} className="stack" label={t("title")}>
        <Which synthesis={synthesis} />
        <DateInput
          name="sentOn"
          label={t("day")}
          hint={t("hint")}
          defaultValue={formatDayOf(new Date())}
        />
        <div className="acts">
          <SubmitButton>{t("send")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

export function DiscardForm({ synthesis }: { synthesis: Synthesis }) {
  const t = useTranslations("syntheses");
  return (
    <Form action={discardDraftAction} className="mt-6" label={t("discard")}>
      <Which synthesis={synthesis} />
      <SubmitButton variant="quiet" small>
        {t("discard")}
      </SubmitButton>
    </Form>
  );
}
