import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { pool } from "@/lib/platform/pool";

it("lets go of its connections when it disconnects, so that a command ends with its work", async () => {
  await db.$queryRaw`SELECT 1`;
  await db.$disconnect();
  expect(pool.totalCount).toBe(0);
});
