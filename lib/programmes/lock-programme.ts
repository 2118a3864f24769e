import { changedMeanwhile } from "@/lib/audit/who-changed";
import { mayRunConference } from "@/lib/conferences/policy";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { whyProgrammeIsTooLong } from "./rules";

const lockedItem = {
  id: true,
  isNested: true,
  kind: true,
  title: true,
  minutes: true,
  isInternal: true,
  presenterHoldingId: true,
  presenterName: true,
  presenterTitle: true,
  unfinishedSince: true,
  carriedFromId: true,
} as const;

export type LockedProgramme = Awaited<ReturnType<typeof lockProgramme>>;
export type LockedItem = LockedProgramme["items"][number];

/**
 * The programme of a conference with its items, held until the transaction ends; begun where there
 * is none. What the actor may not see is not found; who may see but not run the conference is
 * refused; whose version is not the latest is told who changed it.
 */
export async function lockProgramme(
  tx: Tx,
  actor: Actor,
  { conferenceId, version }: { conferenceId: string; version?: number },
) {
  const conference = await holdConference(tx, actor, conferenceId);
  await tx.$executeRaw`
    INSERT INTO programme (id, conference_id) VALUES (${newId()}::uuid, ${conference.id}::uuid)
    ON CONFLICT DO NOTHING`;
  await tx.$queryRaw`SELECT 1 FROM programme WHERE conference_id = ${conference.id}::uuid FOR UPDATE`;
  const programme = await tx.programme.findUniqueOrThrow({
    where: { conferenceId: conference.id },
    select: {
      id: true,
      version: true,
      items: { select: lockedItem, orderBy: { position: "asc" } },
    },
  });
  if (version !== undefined && programme.version !== version) {
    throw await changedMeanwhile(tx, programme.id, programme.version);
  }
  return { ...programme, conference };
}

// Shared: the date and the state stay as they are meanwhile, but nobody else's reading waits.
async function holdConference(tx: Tx, actor: Actor, conferenceId: string) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM conference
    WHERE id = ${conferenceId}::uuid
      AND (${actor.seesAllUnits} OR unit_id = ANY (${actor.visibleUnitIds}::uuid[]))
    FOR SHARE`;
  const conference = await tx.conference.findUniqueOrThrow({
    where: { id: found(row).id },
    select: { id: true, code: true, unitId: true, status: true, startsAt: true, endsAt: true },
  });
  refuseUnless(mayRunConference(actor, conference));
  return conference;
}

/** Gives the items their places anew; whoever was looking at an earlier version is told so. */
export async function writeOrder(
  tx: Tx,
  { id, conference }: Pick<LockedProgramme, "id" | "conference">,
  items: { id: string; isNested: boolean; minutes: number }[],
): Promise<void> {
  refuse(whyProgrammeIsTooLong(items, conference.startsAt), {}, "minutes");
  // Positions are unique: moved out of the way, they can be given anew in any order.
  await tx.$executeRaw`
    UPDATE programme_item SET position = -1 - position WHERE programme_id = ${id}::uuid`;
  await tx.$executeRaw`
    UPDATE programme_item SET position = place.position - 1, is_nested = place.nested
    FROM unnest(${items.map((item) => item.id)}::uuid[], ${items.map((item) => item.isNested)}::bool[])
      WITH ORDINALITY AS place (id, nested, position)
    WHERE programme_item.id = place.id AND programme_id = ${id}::uuid`;
  await tx.programme.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}

/** What an event of a programme is about. */
export function aboutProgramme({ id, conference }: Pick<LockedProgramme, "id" | "conference">) {
  return { subjectId: id, unitId: conference.unitId, conferenceId: conference.id };
}
