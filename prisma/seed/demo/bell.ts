import { db } from "@/lib/platform/db";
import { moment } from "./clock";

/** What was told more than a week ago has long been read. */
export async function readOldNotifications(): Promise<void> {
  const lastWeek = moment("2026-11-13 00:00");
  await db.$executeRaw`
    UPDATE notification SET read_at = created_at + interval '3 hours' WHERE created_at < ${lastWeek}`;
}
