import { afterEach, expect, it, vi } from "vitest";

const { poolOfThisProcess, prismaOfThisProcess } = globalThis;

afterEach(() => {
  Object.assign(globalThis, { poolOfThisProcess, prismaOfThisProcess });
  // The next file of this process must not find the pool that was ended here.
  vi.resetModules();
});

it("lets go of its connections when it disconnects, so that a command ends with its work", async () => {
  Object.assign(globalThis, { poolOfThisProcess: undefined, prismaOfThisProcess: undefined });
  vi.resetModules();
  const { db } = await import("@/lib/platform/db");
  const { pool } = await import("@/lib/platform/pool");
  await db.$queryRaw`SELECT 1`;
  expect(pool.totalCount).toBe(1);
  await db.$disconnect();
  expect(pool.totalCount).toBe(0);
});
