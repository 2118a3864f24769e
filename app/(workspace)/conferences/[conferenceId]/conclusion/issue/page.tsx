import { getTranslations } from "next-intl/server";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { isReady, readReadiness } from "@/lib/conclusions/queries";
import { listTerms } from "@/lib/conclusions/terms";
import { formatDay } from "@/lib/platform/dates";
import type { ConferencePageProps } from "../../read-conference";
import { ReadinessNotice } from "../readiness-notice";
import { draftToEdit } from "../read-conclusion";
import { IssueForm } from "./issue-form";

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
  const links = (
    <>
      <ButtonLink variant="quiet" href={`/conferences/${conference.id}/conclusion`}>
        {t("issue.back")}
      </ButtonLink>
      <ButtonLink variant="quiet" href={terms}>
        {t("terms.title")}
      </ButtonLink>
    </>
  );
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
      {isReady(readiness) ? (
        <IssueForm draft={draft} series={series} hasFaults={readiness.faults.length > 0}>
          {links}
        </IssueForm>
      ) : (
        <div className="acts mt-6">{links}</div>
      )}
    </>
  );
}
