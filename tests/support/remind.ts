// A worker that does nothing but remind, as of the instant it is given; the test kills it.
import { setTimeout as pause } from "node:timers/promises";
import { remind } from "@/lib/reminders/remind";

const now = new Date(process.argv[2] ?? "");

for (;;) {
  await remind(now).catch(() => undefined);
  await pause(50);
}
