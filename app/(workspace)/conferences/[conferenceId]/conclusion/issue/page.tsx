import { getTranslations } from "next-intl/server";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { readReadiness } from "@/lib/conclusions/queries";
import { listTerms } from "@/lib/conclusions/terms";
import { formatDay, formatDayOf } from "@/lib/platform/dates";
import type { ConferencePageProps } from "../../read-conference";
import { issueConclusionAction } from "../actions";
import { ReadinessNotice } from "../readiness-notice";
import { draftToEdit } from "../read-conclusion";

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("issue.title") };
}

export default async function IssueConclusionPage(props: ConferencePageProps) {
  const { actor, conference, draft } = await draftToEdit(props);
  const [readiness, [term], t] = await Promise.all([
    readReadiness(actor, draft),
    listTerms(actor, draft.unitId),
    getTranslations("conclusions"),
  ]);
  const terms = `/conclusions/terms?unit=${conference.unit.symbol}`;
  const hasFaults = readiness.faults.length > 0;
  const series =
    draft.form === "state"
      ? t("issue.ofYear")
      : term
        ? t("issue.ofTerm", { name: term.name, on: formatDay(term.beginsOn) })
        : t("issue.noTerm");

  return (
    <>
      <StepHead conference={conference} title={t("issue.title")} />
      <ReadinessNotice readiness={readiness} conferenceId={conference.id} />
      {draft.form === "party" && !term && (
        <Notice tone="warning" quiet title={t("issue.noTermTitle")} className="mt-3">
          <ButtonLink small href={terms}>
            {t("terms.verb")}
          </ButtonLink>
        </Notice>
      )}
      <Form action={issueConclusionAction} label={t("issue.title")} className="stack mt-6">
        <HiddenInput name="conclusionId" value={draft.id} />
        <HiddenInput name="version" value={draft.version} />
        <p className="max-w-[70ch]">{t("issue.text")}</p>
        <div className="row">
          <TextInput
            name="number"
            label={t("issue.number")}
            hint={`${t("issue.numberHint")} ${series}`}
            optional
            inputMode="numeric"
            autoComplete="off"
          />
          <DateInput name="day" label={t("issue.day")} defaultValue={formatDayOf(new Date())} />
        </div>
        {hasFaults && <Checkbox name="anyway" value="1" label={t("issue.anyway")} />}
        <div className="acts">
          <SubmitButton>{t("issue.verb")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/conferences/${conference.id}/conclusion`}>
            {t("edit.cancel")}
          </ButtonLink>
          <ButtonLink variant="quiet" href={terms}>
            {t("terms.title")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
