// A transaction that asks by another connection may wait for one that others hold, who wait for theirs:
// under load the pool is exhausted. Here every such question fails the test that asked it.
import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll, afterEach, expect } from "vitest";
import { db } from "@/lib/platform/db";
import { pool } from "@/lib/platform/pool";

type Call = (...given: unknown[]) => unknown;

/** One worker loads one list at a time: it looks up in whose name, and tells beside its work how far it is. */
const besides = /"import_progress"|AS "accountId"/;

const inTransaction = new AsyncLocalStorage<true>();
const asked: unknown[] = [];

const begin = db.$transaction as Call;
Object.assign(db, {
  $transaction: (...given: unknown[]) => {
    if (inTransaction.getStore()) asked.push("BEGIN");
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

afterEach(() => {
  expect(asked.splice(0), "a transaction asked by another connection than its own").toEqual([]);
});

// The next file of this process begins with what this one found.
afterAll(() => {
  Object.assign(db, { $transaction: begin });
  Object.assign(pool, { query });
});
