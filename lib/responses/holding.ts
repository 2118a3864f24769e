/** How long after the last word somebody is taken to be still writing. */
const holdingMinutes = 15;

type Lock = { personId: string; touchedAt: Date };

/** Whether somebody else writes an answer now. */
export function isHeldByOther(lock: Lock | null, personId: string, now: Date): boolean {
  if (!lock || lock.personId === personId) return false;
  return now.getTime() - lock.touchedAt.getTime() < holdingMinutes * 60_000;
}
