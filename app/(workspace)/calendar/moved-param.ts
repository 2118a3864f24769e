import { readDay } from "@/lib/platform/dates";

/** What was moved and from which day, as the address carries it to the notice after the move. */
export function movedParam({ id, from }: { id: string; from: string }): string {
  return `${id}~${from}`;
}

/** Null where the address says nothing that can be read. */
export function readMovedParam(given: string | string[] | undefined) {
  if (typeof given !== "string") return null;
  const [id, day] = given.split("~");
  const from = day ? readDay(day) : null;
  return id && from ? { id, from } : null;
}
