import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { mayChangeLadder } from "./policy";
import type { LadderInput } from "./schema";

/** Sets when a unit's reminders are sent; steps that were taken are not taken again. */
export function changeLadder(actor: Actor, input: LadderInput, now = new Date()) {
  return transaction(async (tx) => {
    const { unitId, version, ...days } = input;
    found(seesUnit(actor, unitId) ? unitId : null);
    refuseUnless(mayChangeLadder(actor, unitId));
    await tx.$queryRaw`SELECT 1 FROM unit WHERE id = ${unitId}::uuid FOR UPDATE`;
    const present = await tx.reminderLadder.findUnique({
      where: { unitId },
      select: { version: true },
    });
    const latest = present?.version ?? 0;
    if (latest !== version) throw await changedMeanwhile(tx, unitId, latest);
    await tx.reminderLadder.upsert({
      where: { unitId },
      create: { unitId, ...days },
      update: { ...days, version: { increment: 1 } },
      select: { unitId: true },
    });
    await recordEvent(
      tx,
      actor,
      { type: "ladder.changed", ...days, subjectId: unitId, unitId },
      now,
    );
  });
}
