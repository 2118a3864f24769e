import { refusalOfDatabaseError } from "@/lib/platform/database-errors";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { Refusal } from "@/lib/refusals";
import { LoadFailed, loadNextImport } from "./load-import";

const rhythm = 2_000;
const mostAttempts = 3;

/** Loads whatever waits, one batch after the other; a batch that cannot be loaded says why. */
export async function runImports(now = new Date()): Promise<void> {
  for (;;) {
    try {
      if ((await loadNextImport(now)) === null) return;
    } catch (error) {
      if (!(error instanceof LoadFailed)) throw error;
      await giveBack(error);
    }
  }
}

/** Runs imports from now on, in this process, until the returned function is called. */
export function startImportWorker(): () => void {
  let isRunning = false;
  const timer = setInterval(async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await runImports();
    } catch (error) {
      log.error({ err: String(error) }, "imports could not be run");
    } finally {
      isRunning = false;
    }
  }, rhythm);
  timer.unref();
  return () => clearInterval(timer);
}

// A refusal stays one; a fault may be of the moment, so it is tried again a few times.
async function giveBack({ batchId, cause }: LoadFailed) {
  const refusal = refusalOfDatabaseError(cause);
  const isRefused = refusal instanceof Refusal && refusal.code !== "busy";
  log.warn({ batch: batchId, err: String(cause) }, "import not loaded");
  const { attempts } = await db.importBatch.update({
    where: { id: batchId },
    data: { attempts: { increment: 1 } },
    select: { attempts: true },
  });
  if (!isRefused && attempts < mostAttempts) return;
  await db.importBatch.update({
    where: { id: batchId },
    data: {
      ...{ status: "failed", attempts: 0, failure: isRefused ? refusal.code : "fault" },
      version: { increment: 1 },
    },
    select: { id: true },
  });
}
