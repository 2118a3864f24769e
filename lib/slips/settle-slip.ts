import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import type { LockedSlip } from "./lock-slip";
import type { AsideReason, SlipState } from "./vocabulary";

type Standing =
  | { state: Exclude<SlipState, "setAside"> }
  | { state: "setAside"; reason: AsideReason; note: string | null };

/** Writes how a slip stands from now on: who settled it and when, or nobody while it waits. */
export async function settle(
  tx: Tx,
  actor: Actor,
  slip: LockedSlip,
  standing: Standing,
  now: Date,
): Promise<void> {
  const isAside = standing.state === "setAside";
  const waits = standing.state === "waiting";
  await tx.slip.update({
    where: { id: slip.id },
    data: {
      state: standing.state,
      settledAt: waits ? null : now,
      settledById: waits ? null : actor.personId,
      asideReason: isAside ? standing.reason : null,
      asideNote: isAside ? standing.note : null,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}
