import { notFound } from "next/navigation";
import { mayInvite } from "@/lib/invitations/policy";
import { requireActor } from "@/lib/platform/session";
import { type ConferencePageProps, readConference } from "../read-conference";

/** The conference of a page on which its list is worked on; not found for whoever may only read. */
export async function conferenceToInvite({ params }: ConferencePageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  if (!mayInvite(actor, conference)) notFound();
  return { actor, conference, listHref: `/conferences/${conference.id}/invitations` };
}
