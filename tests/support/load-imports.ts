// A server that does nothing but load lists; the test kills it.
import { setTimeout as pause } from "node:timers/promises";
import { runImports } from "@/lib/imports/run-imports";

for (;;) {
  await runImports().catch(() => undefined);
  await pause(100);
}
