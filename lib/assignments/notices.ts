import { notify } from "@/lib/notifications/notify";
import { holdersFor, membersOf } from "@/lib/people/current-holders";
import { dayOf, formatDay } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Assignee } from "./schema";

type Opinion = { code: string; handlingUnitId: string };

/** Whoever is named, else all who work in the organisation. */
async function doersOf(
  tx: Tx,
  { organisationId, personId }: Assignee,
  now: Date,
): Promise<string[]> {
  const members = await membersOf(tx, organisationId, dayOf(now));
  const isThere = members.some((member) => member.personId === personId);
  return personId && isThere ? [personId] : members.map((member) => member.personId);
}

/** Those who charge agencies and decide on more time: the office of the unit. */
async function officeOf(tx: Tx, unitId: string, now: Date): Promise<string[]> {
  const holders = await holdersFor(tx, unitId, ["secretariatOfficer"], dayOf(now));
  return holders.map(({ personId }) => personId);
}

/** An opinion was given to somebody to answer. */
export async function tellAssignee(
  tx: Tx,
  opinion: Opinion,
  assignment: Assignee & { id: string },
  { dueOn, byId }: { dueOn: Date | null; byId: string },
  now: Date,
): Promise<void> {
  const doers = await doersOf(tx, assignment, now);
  const personIds = doers.filter((personId) => personId !== byId);
  const params = { code: opinion.code, dueOn: writtenDay(dueOn) };
  const cause = `assignment.given:${assignment.id}`;
  await notify(
    tx,
    { personIds, cause, kind: "opinionAssigned", params, href: hrefOf(opinion) },
    now,
  );
}

/** An opinion came back to whoever had given it. */
export async function tellSender(
  tx: Tx,
  opinion: Opinion,
  assignment: { id: string; givenById: string },
  now: Date,
): Promise<void> {
  const personIds = [assignment.givenById, ...(await officeOf(tx, opinion.handlingUnitId, now))];
  const cause = `assignment.returned:${assignment.id}`;
  const about = { params: { code: opinion.code }, href: hrefOf(opinion) };
  await notify(
    tx,
    { personIds: [...new Set(personIds)], cause, kind: "assignmentReturned", ...about },
    now,
  );
}

type Support = { id: string; organisationId: string; dueOn: Date | null };

export async function tellSupporting(tx: Tx, opinion: Opinion, support: Support, now: Date) {
  const members = await membersOf(tx, support.organisationId, dayOf(now));
  const personIds = members.map(({ personId }) => personId);
  const params = { code: opinion.code, dueOn: writtenDay(support.dueOn) };
  const cause = `support.asked:${support.id}`;
  await notify(tx, { personIds, cause, kind: "supportAsked", params, href: hrefOf(opinion) }, now);
}

/** A contribution came: for whoever prepares the answer, and whoever asked. */
export async function tellSupported(
  tx: Tx,
  opinion: Opinion,
  { id, askedById, lead }: { id: string; askedById: string; lead: Assignee | null },
  now: Date,
) {
  const doers = lead ? await doersOf(tx, lead, now) : [];
  const personIds = [...new Set([askedById, ...doers])];
  const about = { params: { code: opinion.code }, href: hrefOf(opinion) };
  const cause = `support.given:${id}`;
  await notify(tx, { personIds, cause, kind: "supportGiven", ...about }, now);
}

export async function tellExtensionAsked(tx: Tx, opinion: Opinion, id: string, now: Date) {
  const { code, handlingUnitId } = opinion;
  const kinds = ["committeeChair", "partySecretary"] as const;
  const leaders = await holdersFor(tx, handlingUnitId, kinds, dayOf(now));
  const personIds = [
    ...(await officeOf(tx, handlingUnitId, now)),
    ...leaders.map(({ personId }) => personId),
  ];
  const about = { params: { code }, href: hrefOf(opinion) };
  const cause = `extension.asked:${id}`;
  await notify(
    tx,
    { personIds: [...new Set(personIds)], cause, kind: "extensionAsked", ...about },
    now,
  );
}

export async function tellExtensionDecided(
  tx: Tx,
  opinion: Opinion,
  { id, askedById, dueOn }: { id: string; askedById: string; dueOn: Date | null },
  now: Date,
) {
  const params = { code: opinion.code, dueOn: writtenDay(dueOn) };
  const cause = `extension.decided:${id}`;
  await notify(
    tx,
    { personIds: [askedById], cause, kind: "extensionDecided", params, href: hrefOf(opinion) },
    now,
  );
}

function hrefOf({ code }: { code: string }) {
  return `/opinions/${code}`;
}

/** "none" is the branch of a sentence without a day. */
function writtenDay(day: Date | null): string {
  return day ? formatDay(day) : "none";
}
