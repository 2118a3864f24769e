// The demo: five real localities and today's wards, made by the use cases with invented people.
// npx tsx prisma/seed/demo.ts, on a database with reference data and nothing else.
import { pathToFileURL } from "node:url";
import { db } from "@/lib/platform/db";
import { disablePastAccounts } from "./demo/cast";
import { openCity } from "./demo/city";
import { restartNames } from "./demo/names";
import { loadTayHo } from "./demo/tay-ho";
import { loadMoreWards, loadToday } from "./demo/today";

type Say = (line: string) => void;

/** @throws Error where the database already has people, or where invented data have no business */
export async function main(say: Say = console.log): Promise<void> {
  refuseOnRealInstallation();
  // Thousands of small transactions: after a power cut the demo is loaded anew, so none waits for the disk.
  process.env.PGOPTIONS ??= "-c synchronous_commit=off";
  if ((await db.person.count()) > 0)
    throw new Error("The demo is only loaded where nobody is registered yet.");
  restartNames();
  const tell = stopwatch(say);
  const { administrator } = await openCity();
  tell("Thành phố Hà Nội");
  await loadTayHo(administrator);
  tell("Tây Hồ, 2024");
  await loadToday(administrator);
  tell("Five localities in 2026");
  await loadMoreWards(administrator);
  tell("More wards in 2026");
  await disablePastAccounts(administrator);
}

function refuseOnRealInstallation() {
  const isReal = process.env.NODE_ENV === "production" && process.env.EMBEDDED_DATABASE !== "1";
  if (isReal && process.env.LOAD_DEMO !== "yes") {
    throw new Error(
      "Demo data are not loaded on a real installation. LOAD_DEMO=yes loads them all the same.",
    );
  }
}

function stopwatch(say: Say) {
  let since = performance.now();
  return (what: string) => {
    const now = performance.now();
    say(`  ${what} (${((now - since) / 1000).toFixed(1)} s)`);
    since = now;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await main();
  await db.$disconnect();
}
