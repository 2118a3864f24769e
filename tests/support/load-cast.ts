// Run once, before the tests: the people whom most of them begin with.
import { db } from "@/lib/platform/db";
import { createCast } from "./cast";

await createCast();
await db.$disconnect();
