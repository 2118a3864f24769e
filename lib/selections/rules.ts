import type { RefusalCode } from "@/lib/refusals";
import type { BulkKind } from "./schema";

type ActState = { kind: BulkKind; status: "queued" | "done" | "undone" };

/** Who was told of a charge or follows a lead cannot be made to forget it by one click. */
function isUndoable(kind: BulkKind): boolean {
  return kind === "topic" || kind === "competence";
}

export function whyNotUndone({ kind, status }: ActState): RefusalCode | null {
  return isUndoable(kind) && status === "done" ? null : "bulk-act-not-undoable";
}
