import { db } from "@/lib/platform/db";
import { moment } from "./clock";

/** What was told before this week has long been read. */
export async function readOldNotifications(): Promise<void> {
  const week = moment("2026-11-16 00:00");
  await db.$executeRaw`
    UPDATE notification SET read_at = created_at + interval '3 hours' WHERE created_at < ${week}`;
}
