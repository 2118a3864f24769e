import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { CountedGroups } from "@/components/invitations/counted-groups";
import { InvitationFigures } from "@/components/invitations/invitation-figures";
import { EmptyState } from "@/components/ui/empty-state";
import { mayCheckIn, mayInvite } from "@/lib/invitations/policy";
import { countInvitations, countInvitationsBy, listInvitations } from "@/lib/invitations/queries";
import { invitationFilters } from "@/lib/invitations/schema";
import { requireActor } from "@/lib/platform/session";
import { readConference } from "../read-conference";
import { InvitationsFlash } from "./done-flash";
import { InvitationList } from "./invitation-list";
import { ListActs } from "./list-acts";
import { UntoldNotice } from "./untold-notice";

type InvitationsPageProps = {
  params: Promise<{ conferenceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.list"))("title") };
}

export default async function InvitationsPage({ params, searchParams }: InvitationsPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const asked = await searchParams;
  const filters = invitationFilters.parse(asked);
  const [list, counts, byOrganisation, bySite, t] = await Promise.all([
    listInvitations(actor, conference, filters),
    countInvitations(conference),
    countInvitationsBy(conference, "organisation"),
    countInvitationsBy(conference, "site"),
    getTranslations("invitations"),
  ]);
  const may = {
    mayInvite: mayInvite(actor, conference),
    mayCheckIn: mayCheckIn(actor, conference),
  };
  const isEmpty = counts.invited + counts.arrived === 0;

  return (
    <>
      <InvitationsFlash done={asked.done} />
      <ConferenceHead
        conference={conference}
        section="invitations"
        actions={<ListActs {...{ conference, counts }} {...may} now={new Date()} />}
      />
      <UntoldNotice actor={actor} conference={conference} />
      {isEmpty && list.total === 0 && !filters.standing ? (
        <EmptyState title={t("list.none")}>{may.mayInvite && t("list.noneText")}</EmptyState>
      ) : (
        <>
          <InvitationFigures counts={counts} />
          <InvitationList {...{ actor, conference, filters, list }} all={counts.invited} />
          <CountedGroups title={t("figures.byOrganisation")} groups={byOrganisation} />
          {bySite.length > 1 && <CountedGroups title={t("figures.bySite")} groups={bySite} />}
        </>
      )}
    </>
  );
}
