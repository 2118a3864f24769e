import { actorOfPerson } from "@/lib/platform/actor";
import { refusalOfDatabaseError } from "@/lib/platform/database-errors";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { Refusal } from "@/lib/refusals";
import { doSome } from "./do-some";
import { keepResults, refusedAll, type Item } from "./results";
import type { BulkChoice } from "./schema";

const rhythm = 2_000;
const atOnce = 200;
/** How long a worker may be silent before another takes the act up: much longer than some of its items take. */
const held = 60_000;
const mostAttempts = 3;

/** Goes on with whatever waits, the oldest first. */
export async function runBulkActs(now?: Date): Promise<void> {
  for (;;) {
    const next = await db.bulkAct.findFirst({
      where: { status: "queued", OR: [{ heldUntil: null }, { heldUntil: { lt: new Date() } }] },
      select: { id: true },
      orderBy: { createdAt: "asc" },
    });
    if (!next) return;
    await runBulkAct(next.id, now);
  }
}

/** Goes on with acts on selections from now on, in this process, until the returned function is called. */
export function startBulkWorker(): () => void {
  let isRunning = false;
  const timer = setInterval(async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await runBulkActs();
    } catch (error) {
      log.error({ err: String(error) }, "acts on selections could not be run");
    } finally {
      isRunning = false;
    }
  }, rhythm);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Does what is left of an act, in the name and with the posts that its author has now. Who works on
 * it holds it for a minute at a time, so that two never do the same and none is left for ever.
 */
export async function runBulkAct(id: string, now?: Date): Promise<void> {
  if (!(await hold(id, null))) return;
  const { choice, createdById } = await db.bulkAct.findUniqueOrThrow({
    where: { id },
    select: { choice: true, createdById: true },
  });
  const actor = await actorOfPerson(createdById, now ?? new Date());
  for (;;) {
    const items = await nextItems(id);
    if (items.length === 0) break;
    try {
      if (!actor) throw new Refusal("not-allowed");
      const some = { bulkActId: id, actor, items, now: now ?? new Date() };
      await doSome(choice as BulkChoice, some);
    } catch (error) {
      if (!(await giveUp(id, items, error))) return;
    }
    await hold(id, { again: true });
  }
  await db.bulkAct.updateMany({
    where: { id, status: "queued" },
    data: { status: "done", finishedAt: now ?? new Date(), heldUntil: null },
  });
}

async function hold(id: string, own: { again: true } | null): Promise<boolean> {
  const free = { OR: [{ heldUntil: null }, { heldUntil: { lt: new Date() } }] };
  const { count } = await db.bulkAct.updateMany({
    where: { id, status: "queued", ...(own ? {} : free) },
    data: { heldUntil: new Date(Date.now() + held) },
  });
  return count === 1;
}

function nextItems(bulkActId: string): Promise<Item[]> {
  return db.bulkActItem.findMany({
    where: { bulkActId, state: "waiting" },
    select: { place: true, opinionId: true, code: true },
    orderBy: { place: "asc" },
    take: atOnce,
  });
}

/** A refusal of all stands; a fault may be of the moment, and is tried again a few times by the worker. */
async function giveUp(id: string, items: Item[], error: unknown): Promise<boolean> {
  const refusal = refusalOfDatabaseError(error);
  const { attempts } = await db.bulkAct.update({
    where: { id },
    data: { attempts: { increment: 1 }, heldUntil: null },
    select: { attempts: true },
  });
  const isRefused = refusal instanceof Refusal && refusal.code !== "busy";
  if (!isRefused) log.warn({ act: id, err: String(error) }, "an act on a selection failed");
  if (!isRefused && attempts < mostAttempts) return false;
  await keepResults(db, id, refusedAll(items, isRefused ? refusal : new Refusal("busy")));
  return true;
}
