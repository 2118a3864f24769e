import type { RefusalCode } from "@/lib/refusals";
import type { BulkKind } from "./schema";

type ActState = {
  kind: BulkKind;
  status: "queued" | "done" | "undone";
  /** How many opinions it changed: the others were as it wanted them already. */
  changed: number;
};

/** Who was told of a charge or follows a lead cannot be made to forget it by one click. */
export function isUndoable(kind: BulkKind): boolean {
  return kind === "topic" || kind === "competence";
}

export function whyNotUndone({ kind, status, changed }: ActState): RefusalCode | null {
  return isUndoable(kind) && status === "done" && changed > 0 ? null : "bulk-act-not-undoable";
}
