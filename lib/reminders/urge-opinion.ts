import { recordEvent } from "@/lib/audit/record-event";
import { lockRouted } from "@/lib/assignments/lock-routed";
import { notify } from "@/lib/notifications/notify";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { formatDay } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { mayUrge } from "./policy";
import { doers, heads, namesOf } from "./recipients";
import { whyNotUrged } from "./rules";
import type { UrgingInput } from "./schema";

/** Urges the agency that has an opinion, its head and whoever works on it, with a note that stays with the record. */
export function urgeOpinion(actor: Actor, input: UrgingInput, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId);
    refuseUnless(mayUrge(actor, opinion));
    const id = newId(now.getTime());
    const { code, conferenceId, unitId, handlingUnitId } = opinion;
    if (await earlierSubmission(tx, actor, input, id)) return { code };
    refuse(whyNotUrged(opinion));

    const assignment = await tx.assignment.findFirst({
      where: { opinionId: opinion.id, endedAt: null },
      select: { personId: true },
    });
    const organisationId = opinion.leadOrganisationId;
    const at = { handlingUnitId, organisationId, personId: assignment?.personId ?? null };
    const told = [...(await heads(tx, at, now)), ...(await doers(tx, at, now))];
    const people = [...new Map(told.map((holder) => [holder.personId, holder])).values()];
    await tx.urging.create({
      data: {
        ...{ id, opinionId: opinion.id, note: input.note, urgedAt: now },
        ...{ urgedById: actor.personId, urgedAsPost: titleFor(actor, handlingUnitId) },
        recipients: namesOf(people),
      },
      select: { id: true },
    });
    const personIds = people.map(({ personId }) => personId);
    const params = { code, dueOn: opinion.dueOn ? formatDay(opinion.dueOn) : "none" };
    const href = `/opinions/${code}#routing`;
    await notify(tx, { personIds, cause: `urging:${id}`, kind: "urged", params, href }, now);
    const about = { subjectId: opinion.id, opinionId: opinion.id, conferenceId, unitId };
    await recordEvent(tx, actor, { type: "opinion.urged", ...about }, now);
    return { code };
  });
}
