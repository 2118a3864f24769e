import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDayOf } from "@/lib/platform/dates";
import { reachRoadmapStepAction } from "../answer-actions";

/** Whoever does the work notes a step of the roadmap as reached, and on which day. */
export function ReachStep({ step }: { step: { id: string; title: string } }) {
  const t = useTranslations("responses.outcome");

  return (
    <Form action={reachRoadmapStepAction} label={`${t("reach")}: ${step.title}`}>
      <HiddenInput name="roadmapStepId" value={step.id} />
      <FormDisclosure summary={t("reach")}>
        <DateInput name="doneOn" label={t("reachOn")} defaultValue={formatDayOf(new Date())} />
        <div className="acts">
          <SubmitButton small variant="plain">
            {t("reach")}
          </SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
