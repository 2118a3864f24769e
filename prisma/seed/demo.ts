// The demo: five real localities and today's wards, made by the use cases with invented people.
// npx tsx prisma/seed/demo.ts, on a database with reference data and nothing else.
import { pathToFileURL } from "node:url";
import { db } from "@/lib/platform/db";
import { readOldNotifications } from "./demo/bell";
import { disablePastAccounts } from "./demo/cast";
import { loadCauGiay } from "./demo/cau-giay";
import { openCity } from "./demo/city";
import { loadDongDa } from "./demo/dong-da";
import { takeOver } from "./demo/inheritance";
import { restartNames } from "./demo/names";
import { remindThisWeek, routeTayHo } from "./demo/routing";
import { loadSaiDong } from "./demo/sai-dong";
import { takeBackFromDistrict } from "./demo/sai-dong-transfers";
import { loadTayHo } from "./demo/tay-ho";
import { loadThanhTri } from "./demo/thanh-tri";
import { sendTransfersOfToday } from "./demo/today-transfers";
import { loadMoreWards, loadToday } from "./demo/today";
import { concludeToday } from "./demo/today-conclusions";

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
  const { administrator, cast: city } = await openCity();
  tell("Thành phố Hà Nội");
  await loadDongDa(administrator);
  tell("Đống Đa, 2016 to 2020");
  await loadThanhTri(administrator);
  tell("Thanh Trì, 2017 to 2021");
  await loadSaiDong(administrator);
  tell("Sài Đồng, 2021");
  await loadCauGiay(administrator);
  tell("Cầu Giấy, 2022");
  await loadTayHo(administrator);
  tell("Tây Hồ, 2024");
  const casts = await loadToday(administrator);
  await takeBackFromDistrict();
  await takeOver(casts);
  await concludeToday(casts.get("tayho")!);
  await routeTayHo(casts.get("tayho")!);
  tell("The five localities in 2026");
  await loadMoreWards(administrator);
  await sendTransfersOfToday(city);
  await disablePastAccounts(administrator);
  await remindThisWeek();
  await readOldNotifications();
  tell("Further wards in 2026");
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
