/** Where the desk keeps on the device what is not sent yet. */
export const deviceKeys = { draft: "doi-thoai.draft.", waiting: "doi-thoai.waiting." } as const;

/** Told to the page when everything was removed, so that nothing of it is kept anew. */
export const forgottenEvent = "doi-thoai-forgotten";

/** Removes everything that was kept: the device may be another's tomorrow. */
export function forgetDevice(storage: Storage): void {
  const prefixes = Object.values(deviceKeys);
  for (const key of Object.keys(storage))
    if (prefixes.some((prefix) => key.startsWith(prefix))) storage.removeItem(key);
}

/** How many opinions wait on the device to be sent. */
export function waitingOnDevice(storage: Storage): number {
  return Object.keys(storage)
    .filter((key) => key.startsWith(deviceKeys.waiting))
    .reduce((sum, key) => sum + lengthOf(storage.getItem(key)), 0);
}

function lengthOf(kept: string | null): number {
  try {
    const parsed: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(parsed) ? parsed.length : 0;
  } catch {
    return 0;
  }
}
