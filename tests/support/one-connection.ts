// A transaction that asks by another connection may wait for one that others hold, who wait for theirs:
// under load the pool is exhausted. Here every such question fails the test that asked it, and what is
// kept in memory is forgotten when a transaction begins, as if it were too old.
import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll, afterEach, beforeEach, expect } from "vitest";
import { db } from "@/lib/platform/db";
import { pool } from "@/lib/platform/pool";
import { forgetUnitTree } from "@/lib/platform/unit-tree";
import { forgetTopics } from "@/lib/topics/queries";

type Call = (...given: unknown[]) => unknown;

/** One worker loads one list at a time, and tells beside its work how far it is. */
const besides = /"import_progress"/;

const inTransaction = new AsyncLocalStorage<true>();
const asked: unknown[] = [];

const begin = db.$transaction as Call;
Object.assign(db, {
  $transaction: (...given: unknown[]) => {
    if (inTransaction.getStore()) asked.push("BEGIN");
    forgetUnitTree();
    forgetTopics();
    return inTransaction.run(true, () => begin.apply(db, given));
  },
});

const query = pool.query as Call;
Object.assign(pool, {
  query: (...given: unknown[]) => {
    const { text } = given[0] as { text: string };
    if (inTransaction.getStore() && !besides.test(text)) asked.push(text);
    return query.apply(pool, given);
  },
});

// The demo is loaded side by side, before all tests: Prisma gathers what is looked up by key within one
// tick, and asks for all in the name of the first, who may be in a transaction.
beforeEach(() => {
  asked.length = 0;
});

afterEach(() => {
  expect(asked.splice(0), "a transaction asked by another connection than its own").toEqual([]);
});

// The next file of this process begins with what this one found.
afterAll(() => {
  Object.assign(db, { $transaction: begin });
  Object.assign(pool, { query });
});
