import { notFound } from "next/navigation";
import { mayChangePaper } from "@/lib/papers/policy";
import { getPaper } from "@/lib/papers/queries";
import { requireActor } from "@/lib/platform/session";
import { readConference } from "../../read-conference";

export type PaperPageProps = { params: Promise<{ conferenceId: string; paperId: string }> };

/** The paper of a page on which it is changed; not found for whoever may not, or once it is withdrawn. */
export async function paperToChange({ params }: PaperPageProps) {
  const actor = await requireActor();
  const { conferenceId, paperId } = await params;
  const conference = (await readConference(conferenceId)) ?? notFound();
  const paper = (await getPaper(actor, paperId)) ?? notFound();
  const { unitId } = conference;
  if (paper.conferenceId !== conference.id || paper.withdrawnAt) notFound();
  if (!mayChangePaper(actor, { ...paper, unitId })) notFound();
  return { conference, paper };
}
