import type { AssignmentEnd } from "@/lib/generated/prisma/enums";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import type { Assignee } from "./schema";

/** Who has a locked opinion now; null where nobody is charged with it. */
export async function currentAssignment(
  tx: Pick<Tx, "assignment" | "responseStep">,
  opinionId: string,
) {
  const current = await tx.assignment.findFirst({
    where: { opinionId, endedAt: null },
    select: {
      id: true,
      organisationId: true,
      personId: true,
      givenAt: true,
      givenById: true,
      acceptedAt: true,
      organisation: { select: { name: true } },
    },
  });
  return current && { ...current, answeredAt: await lastAnsweredAt(tx, opinionId) };
}

/** An interim answer leaves the opinion to be answered. */
async function lastAnsweredAt(tx: Pick<Tx, "responseStep">, opinionId: string) {
  const step = await tx.responseStep.findFirst({
    where: { toStatus: "issued", response: { opinionId, isInterim: false } },
    select: { takenAt: true },
    orderBy: { takenAt: "desc" },
  });
  return step?.takenAt ?? null;
}

export type CurrentAssignment = NonNullable<Awaited<ReturnType<typeof currentAssignment>>>;

type Opinion = { id: string; handlingUnitId: string };
type Ended = { end: AssignmentEnd; reason: string | null };

export async function endAssignment(
  tx: Tx,
  actor: Actor,
  { id, unitId }: { id: string; unitId: string },
  { end, reason }: Ended,
  now: Date,
): Promise<void> {
  await tx.assignment.update({
    where: { id },
    data: {
      ...{ end, endReason: reason, endedAt: now, endedById: actor.personId },
      endedAsPost: titleFor(actor, unitId),
    },
    select: { id: true },
  });
}

/** Opens the next line of who has the opinion; whoever assigns to themselves has accepted. */
export async function beginAssignment(
  tx: Tx,
  actor: Actor,
  opinion: Opinion,
  { organisationId, personId, note }: Assignee & { note: string | null },
  now: Date,
): Promise<{ id: string }> {
  const post = titleFor(actor, opinion.handlingUnitId);
  const isOwn = personId === actor.personId;
  return tx.assignment.create({
    data: {
      ...{ opinionId: opinion.id, organisationId, personId, note, givenAt: now },
      ...{ givenById: actor.personId, givenAsPost: post },
      ...(isOwn && { acceptedAt: now, acceptedById: actor.personId, acceptedAsPost: post }),
    },
    select: { id: true },
  });
}
