import { readCalendar } from "@/lib/deadlines/queries";
import { dayOf } from "@/lib/platform/dates";
import { log } from "@/lib/platform/log";
import { remindOfHolidays } from "./remind-of-holidays";
import type { StepDue } from "./record-step";
import { remindOfItem } from "./remind-of-item";
import { remindOfOpinion } from "./remind-of-opinion";
import { listStepsDue } from "./steps-due";

const rhythm = 60_000;
const takers = { opinion: remindOfOpinion, item: remindOfItem };

/**
 * Takes every step of the ladder that today asks for and nobody has taken yet. Any number of
 * workers may do so at once: each step is taken by one of them, once.
 * @returns how many were taken here
 */
export async function remind(now = new Date()): Promise<number> {
  const calendar = await readCalendar();
  let total = 0;
  for (;;) {
    const due = await listStepsDue(dayOf(now), calendar);
    const taken = await takeAll(due, now);
    total += taken;
    if (due.length === 0 || taken === 0) break;
  }
  await remindOfHolidays(now, calendar);
  return total;
}

/** One that fails holds up no other; it is tried again in the next round. */
async function takeAll(due: StepDue[], now: Date): Promise<number> {
  let taken = 0;
  for (const step of due) {
    try {
      if (await takers[step.of](step, now)) taken += 1;
    } catch (error) {
      log.warn({ [step.of]: step.id, step: step.step, err: String(error) }, "not reminded");
    }
  }
  return taken;
}

/** Reminds from now on, in this process, until the returned function is called. */
export function startReminderWorker(): () => void {
  let isRunning = false;
  const timer = setInterval(async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await remind();
    } catch (error) {
      log.error({ err: String(error) }, "reminders could not be made");
    } finally {
      isRunning = false;
    }
  }, rhythm);
  timer.unref();
  return () => clearInterval(timer);
}
