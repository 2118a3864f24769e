import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { mayJudgeOutcome } from "@/lib/responses/policy";
import type { ShownOutcome } from "@/lib/responses/queries";
import { whyOutcomeNotJudged } from "@/lib/responses/rules";
import { confirmOutcomeAction, contestOutcomeAction } from "../answer-actions";

type Props = { report: ShownOutcome; opinion: OpinionRecord; actor: Actor };

/** Confirm or disagree: for the Front, while the report waits and is not its own. */
export async function OutcomeJudgement({ report, opinion, actor }: Props) {
  if (report.standing !== "reported" || !mayJudgeOutcome(actor, opinion)) return null;
  const t = await getTranslations("responses");
  const whyNot = whyOutcomeNotJudged(report, actor.personId);
  if (whyNot) {
    const refusals = await getTranslations("refusals");
    return <p className="mt-4 text-soft">{refusals(whyNot)}</p>;
  }

  return (
    <div className="mt-4 flex flex-col gap-3">
      <p className="text-small text-soft">{t("outcome.consequence")}</p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Form action={confirmOutcomeAction} label={t("act.confirm")}>
          <HiddenInput name="outcomeReportId" value={report.id} />
          <SubmitButton>{t("act.confirm")}</SubmitButton>
        </Form>
        <Form
          action={contestOutcomeAction}
          label={t("act.contest")}
          className="has-[details[open]]:basis-full"
        >
          <HiddenInput name="outcomeReportId" value={report.id} />
          <FormDisclosure summary={t("act.contest")}>
            <TextArea name="judgement" label={t("field.judgement")} rows={3} />
            <div className="acts">
              <SubmitButton variant="plain">{t("act.contest")}</SubmitButton>
            </div>
          </FormDisclosure>
        </Form>
      </div>
    </div>
  );
}
