import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { lockSlip, subjectOf } from "./lock-slip";
import { whyNotSetAside } from "./rules";
import type { SlipAside } from "./schema";
import { settle } from "./settle-slip";

/** Puts a slip aside from which no opinion can be read, with the reason. It is kept. */
export function setSlipAside(actor: Actor, input: SlipAside, now = new Date()) {
  return transaction(async (tx) => {
    const slip = await lockSlip(tx, actor, input);
    refuse(whyNotSetAside(slip));
    const { reason, note } = input;
    await settle(tx, actor, slip, { state: "setAside", reason, note }, now);
    const { id, conferenceId, number } = slip;
    await recordEvent(
      tx,
      actor,
      { type: "slip.setAside", number, reason, ...subjectOf(slip) },
      now,
    );
    return { id, conferenceId, number };
  });
}
