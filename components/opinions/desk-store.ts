import { deviceKeys } from "@/components/shell/kept-on-device";

/** What was typed at the desk, by the names of its fields. */
export type Typed = Record<string, string>;

/** An opinion that waits on the device until the server has it; the key makes it one, however often it is sent. */
export type Waiting = {
  submissionKey: string;
  values: Typed;
  queuedAt: number;
  /** What the server said against it: a person has to mend it. */
  problem?: string;
};

type Draft = { values: Typed; savedAt: number };

/**
 * Of one person, so that nobody finds another's words under their own name, and of the conference or
 * slip that they write about.
 */
export type Place = { personId: string; aboutId: string };

/** What nobody came back to goes after so many days. */
export const daysKept = 3;

const draftKey = ({ personId, aboutId }: Place) => `${deviceKeys.draft}${personId}.${aboutId}`;
const waitingKey = ({ personId, aboutId }: Place) => `${deviceKeys.waiting}${personId}.${aboutId}`;

export function readDraft(storage: Storage, place: Place): Draft | null {
  return read<Draft>(storage, draftKey(place));
}

/** @returns false where the device keeps nothing: private windows, a full disk */
export function keepDraft(storage: Storage, place: Place, values: Typed, now: number): boolean {
  return write(storage, draftKey(place), { values, savedAt: now } satisfies Draft);
}

export function dropDraft(storage: Storage, place: Place): void {
  storage.removeItem(draftKey(place));
}

export function readWaiting(storage: Storage, place: Place): Waiting[] {
  return read<Waiting[]>(storage, waitingKey(place)) ?? [];
}

/** Adds an entry, or puts it in the place of what stood under its key. */
export function keepWaiting(storage: Storage, place: Place, entry: Waiting): boolean {
  const others = readWaiting(storage, place).filter(
    ({ submissionKey }) => submissionKey !== entry.submissionKey,
  );
  return write(storage, waitingKey(place), [...others, entry].sort(byTime));
}

export function dropWaiting(storage: Storage, place: Place, submissionKey: string): void {
  const left = readWaiting(storage, place).filter((entry) => entry.submissionKey !== submissionKey);
  if (left.length > 0) write(storage, waitingKey(place), left);
  else storage.removeItem(waitingKey(place));
}

/** Removes what lies on the device for too long, whosever it is. */
export function forgetOld(storage: Storage, now: number): void {
  const oldest = now - daysKept * 24 * 3_600_000;
  for (const key of Object.keys(storage)) {
    if (key.startsWith(deviceKeys.draft)) {
      if ((read<Draft>(storage, key)?.savedAt ?? 0) < oldest) storage.removeItem(key);
    } else if (key.startsWith(deviceKeys.waiting)) {
      const left = (read<Waiting[]>(storage, key) ?? []).filter((one) => one.queuedAt >= oldest);
      if (left.length > 0) write(storage, key, left);
      else storage.removeItem(key);
    }
  }
}

function byTime(one: Waiting, other: Waiting): number {
  return one.queuedAt - other.queuedAt;
}

// Somebody may have changed it by hand, or an older version of the page wrote it.
function read<T>(storage: Storage, key: string): T | null {
  try {
    return JSON.parse(storage.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function write(storage: Storage, key: string, value: unknown): boolean {
  try {
    storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
