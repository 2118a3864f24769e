/** Runs once when the server starts: wrong settings stop it here, with all their faults at once. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/platform/env");
  env();
  const { watchRequests } = await import("@/lib/platform/request-headers");
  watchRequests();
  const { startOutboxWorker } = await import("@/lib/platform/deliver-outbox");
  const { outsideEffects } = await import("@/lib/outside-effects");
  startOutboxWorker(outsideEffects);
  const { startImportWorker } = await import("@/lib/imports/run-imports");
  startImportWorker();
  const { startReminderWorker } = await import("@/lib/reminders/remind");
  startReminderWorker();
  const { startBulkWorker } = await import("@/lib/selections/run-bulk-acts");
  startBulkWorker();
}
