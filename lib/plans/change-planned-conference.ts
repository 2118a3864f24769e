import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockPlanned } from "./lock-planned";
import type { PlannedConferenceChange } from "./schema";

const compared = ["quarter", "kind", "theme", "chairPost", "note"] as const;

/** Saving what is there already changes nothing and leaves no trace. */
export function changePlannedConference(
  actor: Actor,
  input: PlannedConferenceChange,
  now = new Date(),
) {
  return transaction(async (tx) => {
    const before = await lockPlanned(tx, actor, input);
    const fields = compared.filter((field) => before[field] !== input[field]);
    if (fields.length === 0) return before;
    const { plannedId: id, version: _, ...line } = input;
    await tx.plannedConference.update({
      where: { id },
      data: { ...line, version: { increment: 1 } },
      select: { id: true },
    });
    const { unitId } = before;
    const event = { type: "plannedConference.changed", subjectId: id, unitId, fields } as const;
    await recordEvent(tx, actor, { ...event, fields: [...fields] }, now);
    return before;
  });
}
