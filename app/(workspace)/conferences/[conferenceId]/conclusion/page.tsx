import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DoneFlash } from "@/components/conclusions/done-flash";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { mayDraftConclusion } from "@/lib/conclusions/policy";
import { isReady } from "@/lib/conclusions/queries";
import { whyNotDrafted } from "@/lib/conclusions/rules";
import { mayRunConference } from "@/lib/conferences/policy";
import { requireActor } from "@/lib/platform/session";
import { type ConferencePageProps, readConference } from "../read-conference";
import { DraftSections } from "./draft-sections";
import { IssuedNotices } from "./issued-notices";
import { readConclusions, readReadinessOf } from "./read-conclusion";
import { StartForm } from "./start-form";

type ConclusionPageProps = ConferencePageProps & {
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("title") };
}

export default async function ConclusionPage({ params, searchParams }: ConclusionPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const notices = await readConclusions(conference.id);
  const draft = notices.find(({ issuedAt }) => !issuedAt);
  const issued = notices.filter(({ issuedAt }) => issuedAt);
  const t = await getTranslations("conclusions");
  const edit = `/conferences/${conference.id}/conclusion/edit`;
  const mayWrite = mayDraftConclusion(actor, conference);

  return (
    <>
      <DoneFlash done={(await searchParams).done} />
      <ConferenceHead
        conference={conference}
        section="conclusion"
        actions={
          draft &&
          mayWrite && (
            <>
              <ButtonLink href={edit}>{t("draft.edit")}</ButtonLink>
              <ButtonLink
                href={`/conferences/${conference.id}/conclusion/issue`}
                variant={isReady(await readReadinessOf(draft)) ? "primary" : "plain"}
              >
                {t("issue.verb")}
              </ButtonLink>
            </>
          )
        }
      />
      <p className="my-3">
        <a className="act" href={`/conferences/${conference.id}/last-notice`}>
          {t("report.link")}
        </a>
      </p>
      {draft && <DraftSections {...{ actor, draft, conference }} />}
      <IssuedNotices
        {...{ issued, mayWrite }}
        conferenceId={conference.id}
        hasDraft={Boolean(draft)}
      />
      {notices.length === 0 && (
        <EmptyState title={t("none.title")}>
          {whyNotDrafted(conference) ? t("none.early") : t(mayWrite ? "none.start" : "none.wait")}
        </EmptyState>
      )}
      {notices.length === 0 &&
        !whyNotDrafted(conference) &&
        mayRunConference(actor, conference) && <StartForm conferenceId={conference.id} />}
    </>
  );
}
