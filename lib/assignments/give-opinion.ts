import type { NewEvent } from "@/lib/audit/events";
import type { LockedOpinion } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import { isoDay } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { setDueDate } from "./answer-clock";
import { beginAssignment, currentAssignment, endAssignment } from "./current-assignment";
import { tellAssignee } from "./notices";
import { isSameAssignee } from "./rules";
import type { Assignee } from "./schema";
import { setTerm } from "./set-term";

type Given = {
  assignee: Assignee & { name: string };
  note: string | null;
  dueOn: string | null;
  dueReason: string | null;
};

/**
 * Gives a locked opinion to an agency with its due date, and tells those who have it now. Given to
 * whoever has it already, only the date changes.
 * @returns the event to record
 */
export async function giveOpinion(
  tx: Tx,
  actor: Actor,
  opinion: LockedOpinion,
  { assignee, note, ...asked }: Given,
  now: Date,
): Promise<Extract<NewEvent, { type: "opinion.charged" }>> {
  await setTerm(tx, actor, opinion, asked, now);
  const current = await currentAssignment(tx, opinion.id);
  const isSame = current !== null && isSameAssignee(current, assignee);
  if (current && !isSame) {
    const at = { id: current.id, unitId: opinion.handlingUnitId };
    await endAssignment(tx, actor, at, { end: "reassigned", reason: note }, now);
  }
  await tx.opinion.update({
    where: { id: opinion.id },
    data: { leadOrganisationId: assignee.organisationId },
    select: { id: true },
  });
  const dueOn = await setDueDate(tx, opinion.id);
  if (!isSame) {
    const { id } = await beginAssignment(tx, actor, opinion, { ...assignee, note }, now);
    const by = { dueOn, byId: actor.personId };
    await tellAssignee(tx, opinion, { id, ...assignee }, by, now);
  }
  const { id, unitId, conferenceId } = opinion;
  return {
    ...{ type: "opinion.charged", subjectId: id, opinionId: id, conferenceId, unitId },
    ...{ organisation: assignee.name, dueOn: dueOn && isoDay(dueOn) },
  };
}
