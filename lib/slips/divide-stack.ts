import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { recordEvent } from "@/lib/audit/record-event";
import { keepFile, removeStored } from "@/lib/papers/store-file";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { fileStorage, type Storage } from "@/lib/platform/storage";
import { found, Refusal, refuse } from "@/lib/refusals";
import { sumOf } from "./clean-slip";
import { lastNumber } from "./last-number";
import { subjectOf } from "./lock-slip";
import { type LockedStack, lockStack } from "./lock-stack";
import { openPdf } from "./open-pdf";
import type { PageRange } from "./page-ranges";
import { slipsOfDivision, turnsOfDivision } from "./plan-division";
import { whyNotDivided } from "./rules";
import type { StackDivision } from "./schema";
import { takePages, type Turn } from "./take-pages";

type Plan = { ranges: PageRange[]; turns: Map<number, Turn> };

/**
 * Makes slips of the pages of a stack: each a file of its own pages, in order, numbered after the
 * conference's last. The stack itself is kept.
 */
export async function divideStack(
  actor: Actor,
  input: StackDivision,
  now = new Date(),
  openStorage = fileStorage,
) {
  const stack = await transaction(async (tx) => lockToDivide(await lockStack(tx, actor, input)));
  const plan = {
    ranges: slipsOfDivision(input, stack.pages),
    turns: turnsOfDivision(input, stack.pages),
  };
  const storage = await openStorage();
  const keys: string[] = [];
  try {
    await keepParts(storage, stack, plan, keys, now);
    return await write(actor, input, { plan, keys }, now);
  } catch (error) {
    for (const key of keys.filter((kept) => kept !== stack.fileKey)) {
      await removeStored(storage, key);
    }
    throw error;
  }
}

function lockToDivide(stack: LockedStack): LockedStack {
  refuse(whyNotDivided(stack));
  return stack;
}

/** A stack that stays as it is needs no second file. */
async function keepParts(
  storage: Storage,
  { fileKey, pages }: LockedStack,
  { ranges, turns }: Plan,
  keys: string[],
  now: Date,
): Promise<void> {
  if (ranges.length === 1 && turns.size === 0 && ranges[0]!.to === pages) {
    keys.push(fileKey);
    return;
  }
  const content = await buffer(await storage.open(fileKey));
  const folder = await mkdtemp(path.join(os.tmpdir(), "slips-"));
  try {
    const source = await openPdf(content);
    if (!source) throw new Refusal("slip-broken");
    for (const range of ranges) {
      const part = await takePages(source, range, turns);
      if (typeof part === "string") throw new Refusal(part);
      const place = path.join(folder, String(range.from));
      await writeFile(place, part, { mode: 0o600 });
      const about = { type: "application/pdf", size: part.length, sha256: sumOf(part) };
      keys.push(await keepFile(storage, { path: place, ...about }, now));
      await rm(place);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function write(
  actor: Actor,
  input: StackDivision,
  { plan, keys }: { plan: Plan; keys: string[] },
  now: Date,
) {
  return transaction(async (tx) => {
    const stack = lockToDivide(await lockStack(tx, actor, input));
    const { id: stackId, conferenceId, uploadId, fileName, pages } = stack;
    const last = await lastNumber(tx, conferenceId);
    await tx.slip.createMany({
      data: plan.ranges.map(({ from, to }, index) => ({
        ...{ id: newId(), conferenceId, uploadId, number: last + index + 1 },
        ...{ fileKey: found(keys[index]), fileName, stackId, firstPage: from, lastPage: to },
      })),
    });
    await tx.slipStack.update({
      where: { id: stackId },
      data: { dividedAt: now, dividedById: actor.personId, version: { increment: 1 } },
      select: { id: true },
    });
    const [from, to] = [last + 1, last + plan.ranges.length];
    const event = { type: "slipStack.divided", pages, from, to, ...subjectOf(stack) } as const;
    await recordEvent(tx, actor, event, now);
    return { id: stackId, conferenceId, from, to };
  });
}
