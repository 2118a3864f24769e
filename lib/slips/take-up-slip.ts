import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { lockSlip, subjectOf } from "./lock-slip";
import { whyNotTakenUp } from "./rules";
import type { SlipStep } from "./schema";
import { settle } from "./settle-slip";

/** A slip that was done or set aside waits again. */
export function takeUpSlip(actor: Actor, input: SlipStep, now = new Date()) {
  return transaction(async (tx) => {
    const slip = await lockSlip(tx, actor, input);
    refuse(whyNotTakenUp(slip));
    await settle(tx, actor, slip, { state: "waiting" }, now);
    const { id, conferenceId, number } = slip;
    await recordEvent(tx, actor, { type: "slip.takenUp", number, ...subjectOf(slip) }, now);
    return { id, conferenceId };
  });
}
