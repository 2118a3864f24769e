import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { aboutOpinion } from "./about-opinion";
import { currentAssignment, type CurrentAssignment } from "./current-assignment";
import { mayAcceptAssignment } from "./policy";
import { whyNotAccepted } from "./rules";

type Taken = Parameters<typeof whyNotAccepted>[0] &
  Parameters<typeof aboutOpinion>[0] & {
    handlingUnitId: string;
    leadOrganisationId: string | null;
  };

/** Keeps that the agency takes a locked opinion on; where nobody in it was named, whoever does has it. */
export async function takeOn(
  tx: Tx,
  actor: Actor,
  opinion: Omit<Taken, "answerStatus">,
  { id, personId, organisation }: CurrentAssignment,
  now: Date,
): Promise<void> {
  await tx.assignment.update({
    where: { id },
    data: {
      ...{ acceptedAt: now, acceptedById: actor.personId },
      acceptedAsPost: titleFor(actor, opinion.handlingUnitId),
      personId: personId ?? actor.personId,
    },
    select: { id: true },
  });
  const event = { type: "assignment.accepted", organisation: organisation.name } as const;
  await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
}

/** Whoever in the agency sets to work on an opinion has taken it on, without saying so first. */
export async function takeOnByWorking(
  tx: Tx,
  actor: Actor,
  opinion: Taken,
  now: Date,
): Promise<void> {
  if (!mayAcceptAssignment(actor, opinion)) return;
  const current = await currentAssignment(tx, opinion.id);
  if (current && !whyNotAccepted(opinion, current)) await takeOn(tx, actor, opinion, current, now);
}
