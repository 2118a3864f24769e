import type { ReminderStep } from "@/lib/generated/prisma/enums";
import type { CurrentHolder } from "@/lib/people/current-holders";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { namesOf } from "./recipients";

/** A step that is to be taken: of which record, for which of its due dates. */
export type StepDue = { of: "opinion" | "item"; id: string; dueOn: Date; step: ReminderStep };

/**
 * Writes down that a step is taken and who is told. Its row is what makes it happen once: of two
 * workers the second waits here for the first and finds it, and what a killed worker had begun is
 * undone with its connection.
 * @returns the people to tell, or null where the step was taken already
 */
export async function recordStep(
  tx: Tx,
  { of, id, dueOn, step }: StepDue,
  recipients: () => Promise<CurrentHolder[]>,
  now: Date,
): Promise<string[] | null> {
  const about = of === "opinion" ? { opinionId: id } : { itemId: id };
  const [taken] = await tx.reminder.createManyAndReturn({
    data: [{ id: newId(now.getTime()), ...about, dueOn, step, remindedAt: now }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!taken) return null;
  const holders = await recipients();
  await tx.reminder.update({
    where: { id: taken.id },
    data: { recipients: namesOf(holders) },
    select: { id: true },
  });
  return holders.map(({ personId }) => personId);
}
