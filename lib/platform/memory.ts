import { db, type Tx } from "./db";

/**
 * What many pages ask and what changes a few times a year, kept in memory.
 * @param lifetime in milliseconds: how late a change made by another process may show
 */
export function keepInMemory<T>(lifetime: number, read: (from: Tx) => Promise<T>) {
  let kept: { readAt: number; value: Promise<T> } | undefined;
  const forget = () => {
    kept = undefined;
  };
  return {
    /** A transaction gives itself: it may hold the last connection of the pool. */
    recall(from: Tx = db): Promise<T> {
      if (!kept || Date.now() - kept.readAt > lifetime) {
        kept = { readAt: Date.now(), value: read(from) };
        kept.value.catch(forget);
      }
      return kept.value;
    },
    /** To be called by whatever changes it, after its transaction. */
    forget,
  };
}
