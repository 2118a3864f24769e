import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { mayRunConference } from "@/lib/conferences/policy";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import type { Actor } from "@/lib/platform/actor";
import { getProgramme } from "@/lib/programmes/queries";
import { whyProgrammeIsFixed } from "@/lib/programmes/rules";
import { proposeReportAction } from "./actions";

type ProposeReportProps = { actor: Actor; conference: ConferenceRecord };

/** The report is first on the agenda: it is there already, or one press puts it there. */
export async function ProposeReport({ actor, conference }: ProposeReportProps) {
  const t = await getTranslations("conclusions.report");
  const { items, version } = await getProgramme(actor, conference);
  if (items.some(({ kind }) => kind === "lastNoticeReport")) {
    return (
      <ButtonLink variant="quiet" href={`/conferences/${conference.id}/programme`}>
        {t("inProgramme")}
      </ButtonLink>
    );
  }
  if (whyProgrammeIsFixed(conference) || !mayRunConference(actor, conference)) return null;
  return (
    <Form action={proposeReportAction} label={t("propose")}>
      <HiddenInput name="conferenceId" value={conference.id} />
      <HiddenInput name="version" value={version} />
      <SubmitButton>{t("propose")}</SubmitButton>
    </Form>
  );
}
