import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { lockSlip, subjectOf } from "./lock-slip";
import { whyNotFinished } from "./rules";
import type { SlipStep } from "./schema";
import { settle } from "./settle-slip";

/** All that stands on the slip is logged. */
export function finishSlip(actor: Actor, input: SlipStep, now = new Date()) {
  return transaction(async (tx) => {
    const slip = await lockSlip(tx, actor, input);
    refuse(whyNotFinished(slip));
    await settle(tx, actor, slip, { state: "done" }, now);
    const { id, conferenceId, number } = slip;
    await recordEvent(tx, actor, { type: "slip.finished", number, ...subjectOf(slip) }, now);
    return { id, conferenceId, number };
  });
}
