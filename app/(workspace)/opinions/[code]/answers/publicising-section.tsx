import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { StatusMark } from "@/components/ui/status-mark";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { PublicisingEvidence } from "@/components/responses/publicising-evidence";
import type { Actor } from "@/lib/platform/actor";
import { formatDay } from "@/lib/platform/dates";
import { getPublicising } from "@/lib/responses/issue-queries";
import { publicisingMarks } from "@/lib/responses/labels";
import { mayPublicise, mayWaivePublicising } from "@/lib/responses/policy";
import { waivePublicisingAction } from "../delivery-actions";

type Props = { responseId: string; code: string; actor: Actor };

/** Whether the answer was made public where it was asked: the duty, the evidence, the next act. */
export async function PublicisingSection({ responseId, code, actor }: Props) {
  const duty = await getPublicising(actor, responseId);
  if (!duty) return null;
  const t = await getTranslations("responses");
  const { state, dueOn, waivedReason, waivedAs } = duty;

  return (
    <Section
      id="publicising"
      title={t("publicising.title")}
      className="mt-8"
      actions={
        mayPublicise(actor, duty) && (
          <ButtonLink href={`/opinions/${code}/answers/${responseId}/publicising`}>
            {t("publicising.record")}
          </ButtonLink>
        )
      }
    >
      <p className="mb-3 flex flex-wrap gap-x-4">
        <StatusMark {...publicisingMarks[state]}>{t(`publicisingState.${state}`)}</StatusMark>
        {waivedReason
          ? t("publicising.waived", { post: waivedAs ?? "", reason: waivedReason })
          : t("publicising.due", { day: formatDay(dueOn) })}
      </p>
      <PublicisingEvidence rows={duty.evidence} />
      {!waivedReason && duty.evidence.length === 0 && mayWaivePublicising(actor, duty) && (
        <Form action={waivePublicisingAction} label={t("publicising.waive")} className="mt-3">
          <HiddenInput name="responseId" value={responseId} />
          <FormDisclosure summary={t("publicising.waive")}>
            <TextArea name="reason" label={t("publicising.reason")} rows={2} />
            <div className="acts">
              <SubmitButton variant="plain">{t("publicising.waive")}</SubmitButton>
            </div>
          </FormDisclosure>
        </Form>
      )}
    </Section>
  );
}
