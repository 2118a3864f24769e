import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { InvitationStanding } from "@/components/invitations/invitation-standing";
import { Section } from "@/components/ui/section";
import { listEventsOfConference } from "@/lib/audit/queries";
import { mayInvite } from "@/lib/invitations/policy";
import { getInvitation } from "@/lib/invitations/queries";
import {
  whyCannotChangeInvitation,
  whyCannotWithdraw,
  whyDeskReplyIsRefused,
} from "@/lib/invitations/rules";
import { requireActor } from "@/lib/platform/session";
import { readConference } from "../../read-conference";
import { InvitationsFlash } from "../done-flash";
import { PartHead } from "../part-head";
import { ChangeForm } from "./change-form";
import { DeskReply } from "./desk-reply";
import { InvitationFacts } from "./invitation-facts";
import { WithdrawForm } from "./withdraw-form";

type InvitationPageProps = {
  params: Promise<{ conferenceId: string; invitationId: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.list"))("title") };
}

export default async function InvitationPage({ params, searchParams }: InvitationPageProps) {
  const actor = await requireActor();
  const { conferenceId, invitationId } = await params;
  const conference = (await readConference(conferenceId)) ?? notFound();
  const invitation = (await getInvitation(actor, invitationId)) ?? notFound();
  if (invitation.conferenceId !== conference.id) notFound();
  const history = await listEventsOfConference(invitation.id);
  const t = await getTranslations("invitations.record");
  const mayWork = mayInvite(actor, conference);

  return (
    <>
      <InvitationsFlash done={(await searchParams).done} />
      <PartHead conference={conference} title={invitation.fullName} />
      <p className="mb-4">
        <InvitationStanding invitation={invitation} />
      </p>
      <div className="grid-record">
        <div>
          {mayWork && !whyDeskReplyIsRefused(invitation, conference) && (
            <DeskReply invitation={invitation} />
          )}
          {mayWork && !whyCannotChangeInvitation(invitation, conference) && (
            <ChangeForm invitation={invitation} sites={conference.sites} />
          )}
          {mayWork && !whyCannotWithdraw(invitation, conference) && (
            <WithdrawForm invitation={invitation} />
          )}
          <Section title={t("history")}>
            <History entries={history} />
          </Section>
        </div>
        <InvitationFacts invitation={invitation} />
      </div>
    </>
  );
}
