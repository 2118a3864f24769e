import { recordEvent } from "@/lib/audit/record-event";
import { removeStored } from "@/lib/papers/store-file";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { fileStorage } from "@/lib/platform/storage";
import { Refusal } from "@/lib/refusals";
import { subjectOf } from "./lock-slip";
import { lockStack } from "./lock-stack";
import { whyNotPutBack } from "./rules";
import type { StackStep } from "./schema";

/** Puts a stack together again that was divided wrongly: its slips go, and it waits to be divided anew. */
export async function putBackStack(
  actor: Actor,
  input: StackStep,
  now = new Date(),
  openStorage = fileStorage,
) {
  const { unused, ...put } = await transaction(async (tx) => {
    const stack = await lockStack(tx, actor, input);
    const stackId = stack.id;
    await tx.$queryRaw`SELECT id FROM slip WHERE stack_id = ${stackId}::uuid ORDER BY id FOR UPDATE`;
    const slips = await tx.slip.findMany({
      where: { stackId },
      select: { number: true, fileKey: true, opinions: { select: { opinionId: true } } },
      orderBy: { number: "asc" },
    });
    const why = whyNotPutBack({ ...stack, slips });
    if (why) throw new Refusal(why, { numbers: numbersRead(slips) });
    await tx.slip.deleteMany({ where: { stackId } });
    await tx.slipStack.update({
      where: { id: stackId },
      data: { dividedAt: null, dividedById: null, version: { increment: 1 } },
      select: { id: true },
    });
    const [from, to] = [slips[0]!.number, slips.at(-1)!.number];
    const event = { type: "slipStack.putBack", from, to, ...subjectOf(stack) } as const;
    await recordEvent(tx, actor, event, now);
    const unused = slips.map(({ fileKey }) => fileKey).filter((key) => key !== stack.fileKey);
    return { id: stackId, conferenceId: stack.conferenceId, unused };
  });
  const storage = await openStorage();
  for (const key of unused) await removeStored(storage, key);
  return put;
}

function numbersRead(slips: { number: number; opinions: unknown[] }[]): string {
  const read = slips.filter(({ opinions }) => opinions.length > 0);
  return read.map(({ number }) => number).join(", ");
}
