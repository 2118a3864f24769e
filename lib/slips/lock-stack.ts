import { changedMeanwhile } from "@/lib/audit/who-changed";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { mayWorkOnSlips } from "./policy";
import type { StackStep } from "./schema";

const locked = {
  id: true,
  fileKey: true,
  fileName: true,
  uploadId: true,
  pages: true,
  dividedAt: true,
  version: true,
  conferenceId: true,
  conference: { select: { unitId: true, status: true } },
} as const;

export type LockedStack = Awaited<ReturnType<typeof lockStack>>;

/** The stack, held until the transaction ends, for whoever works on the slips; refused where it was changed meanwhile. */
export async function lockStack(tx: Tx, actor: Actor, { stackId, version }: StackStep) {
  await tx.$queryRaw`SELECT id FROM slip_stack WHERE id = ${stackId}::uuid FOR UPDATE`;
  const stack = found(
    await tx.slipStack.findFirst({
      where: { id: stackId, conference: unitsVisibleTo(actor) },
      select: locked,
    }),
  );
  refuseUnless(mayWorkOnSlips(actor, stack.conference));
  refuse(whyOpinionIsRefused(stack.conference, "before"));
  if (stack.version !== version) throw await changedMeanwhile(tx, stack.id, stack.version);
  return stack;
}
