import { notFound } from "next/navigation";
import { mayRunConference } from "@/lib/conferences/policy";
import { getConference } from "@/lib/conferences/queries";
import { requireActor } from "@/lib/platform/session";

export type ConferencePageProps = { params: Promise<{ conferenceId: string }> };

/** The conference of a page on which it is changed; not found for whoever may only read it. */
export async function conferenceToRun({ params }: ConferencePageProps) {
  const actor = await requireActor();
  const conference = (await getConference(actor, (await params).conferenceId)) ?? notFound();
  if (!mayRunConference(actor, conference)) notFound();
  return { actor, conference };
}
