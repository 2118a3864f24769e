import { notFound } from "next/navigation";
import { cache } from "react";
import { mayRunConference } from "@/lib/conferences/policy";
import { getConference } from "@/lib/conferences/queries";
import { requireActor } from "@/lib/platform/session";

export type ConferencePageProps = { params: Promise<{ conferenceId: string }> };

/** Asked for by the page and by its title, read once; null where the reader may not see it. */
export const readConference = cache(async (conferenceId: string) =>
  getConference(await requireActor(), conferenceId),
);

/** The conference of a page on which it is changed; not found for whoever may only read it. */
export async function conferenceToRun({ params }: ConferencePageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  if (!mayRunConference(actor, conference)) notFound();
  return { actor, conference };
}
