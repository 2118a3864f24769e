import { notFound } from "next/navigation";
import { cache } from "react";
import { mayDraftConclusion } from "@/lib/conclusions/policy";
import { listConclusionsOf, readReadiness, type ShownConclusion } from "@/lib/conclusions/queries";
import { requireActor } from "@/lib/platform/session";
import { type ConferencePageProps, readConference } from "../read-conference";

/** Asked for by the page and its sections, read once. */
export const readConclusions = cache(async (conferenceId: string) =>
  listConclusionsOf(await requireActor(), conferenceId),
);

/** How far the draft of a conference is, for its head and its sections; read once. */
export const readReadinessOf = cache(async (draft: ShownConclusion) =>
  readReadiness(await requireActor(), draft),
);

/** The draft of a conference on a page where it is written; not found where there is none to write. */
export async function draftToEdit({ params }: ConferencePageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const draft = (await readConclusions(conference.id)).find(({ issuedAt }) => !issuedAt);
  if (!draft || !mayDraftConclusion(actor, draft)) notFound();
  return { actor, conference, draft };
}
