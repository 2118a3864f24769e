import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { findUnit } from "@/lib/units/queries";
import { existsOn } from "@/lib/units/rules";
import { isPast } from "./rules";

/**
 * Whether a conference on that plain date would be entered after the fact though its unit still
 * holds conferences, which is as likely a slip of the pen. Of a former unit nothing else is entered.
 */
export async function isEnteredAfterwards(unitId: string, day: Date, now: Date): Promise<boolean> {
  if (!isPast(day, now)) return false;
  const unit = await findUnit(db, unitId);
  return unit !== null && existsOn(unit, day) && existsOn(unit, dayOf(now));
}
