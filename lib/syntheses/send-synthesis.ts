import { recordEvent } from "@/lib/audit/record-event";
import { notify } from "@/lib/notifications/notify";
import { holdersFor } from "@/lib/people/current-holders";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { Refusal, refuse } from "@/lib/refusals";
import { lockSynthesis, type LockedSynthesis, subjectOf } from "./lock-synthesis";
import { whyNotSent } from "./rules";
import type { SynthesisSending } from "./schema";

/** Hands an approved table to the secretariat on a day, and tells them. */
export function sendSynthesis(actor: Actor, input: SynthesisSending, now = new Date()) {
  return transaction(async (tx) => {
    const synthesis = await lockSynthesis(tx, actor, input);
    refuse(whyNotSent(synthesis));
    const sentOn = plainDate(input.sentOn);
    if (synthesis.approvedAt && sentOn < dayOf(synthesis.approvedAt)) {
      throw new Refusal("synthesis-sent-before-approval", {}, "sentOn");
    }
    const { id, number, conferenceId } = synthesis;
    await tx.synthesis.update({
      where: { id },
      data: { state: "sent", sentOn, sentById: actor.personId, version: { increment: 1 } },
      select: { id: true },
    });
    await tellSecretariat(tx, synthesis, now);
    const event = { type: "synthesis.sent", number, on: input.sentOn } as const;
    await recordEvent(tx, actor, { ...event, ...subjectOf(synthesis) }, now);
    return { conferenceId, number };
  });
}

async function tellSecretariat(tx: Tx, synthesis: LockedSynthesis, now: Date): Promise<void> {
  const { id, number, conferenceId, conference } = synthesis;
  const holders = await holdersFor(tx, conference.unitId, ["secretariatOfficer"], dayOf(now));
  await notify(
    tx,
    {
      personIds: [...new Set(holders.map(({ personId }) => personId))],
      cause: `synthesis.sent:${id}`,
      kind: "synthesisSent",
      params: { code: conference.code, number: String(number) },
      href: `/conferences/${conferenceId}/synthesis?version=${number}`,
    },
    now,
  );
}
