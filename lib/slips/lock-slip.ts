import { changedMeanwhile } from "@/lib/audit/who-changed";
import { opinionsVisibleTo } from "@/lib/opinions/policy";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { mayWorkOnSlips } from "./policy";
import type { SlipStep } from "./schema";

const locked = {
  id: true,
  number: true,
  state: true,
  version: true,
  conferenceId: true,
  conference: { select: { unitId: true } },
  opinions: { select: { opinionId: true } },
} as const;

export type LockedSlip = Awaited<ReturnType<typeof lockSlip>>;

/** The slip, held until the transaction ends, for whoever works on it; refused where it was changed meanwhile. */
export async function lockSlip(tx: Tx, actor: Actor, { slipId, version }: SlipStep) {
  await tx.$queryRaw`SELECT id FROM slip WHERE id = ${slipId}::uuid FOR UPDATE`;
  const slip = found(
    await tx.slip.findFirst({
      where: { id: slipId, conference: unitsVisibleTo(actor) },
      select: locked,
    }),
  );
  refuseUnless(mayWorkOnSlips(actor, slip.conference));
  if (slip.version !== version) throw await changedMeanwhile(tx, slip.id, slip.version);
  return slip;
}

/** An opinion of the slip's conference that the actor may see, by its code. */
export function findOpinionOf(tx: Tx, actor: Actor, { conferenceId }: LockedSlip, code: string) {
  return tx.opinion.findFirst({
    where: { AND: [{ code, conferenceId }, opinionsVisibleTo(actor)] },
    select: { id: true, code: true },
  });
}

type OfConference = { id: string; conferenceId: string; conference: { unitId: string } };

/** What an event about a slip, or about a stack of them, is about. */
export function subjectOf({ id, conferenceId, conference }: OfConference) {
  return { subjectId: id, conferenceId, unitId: conference.unitId };
}
