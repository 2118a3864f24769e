import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { lockPublicising } from "./lock-publicising";
import { mayWaivePublicising } from "./policy";
import type { WaivePublicisingInput } from "./schema";

/** Says why an answer need not be made public, such as that it is about one household only. */
export function waivePublicising(actor: Actor, input: WaivePublicisingInput, now = new Date()) {
  return transaction(async (tx) => {
    const { responseId, reason } = input;
    const { opinion, duty } = await lockPublicising(tx, actor, responseId);
    refuseUnless(mayWaivePublicising(actor, duty));
    if (duty.waivedAt) throw await changedMeanwhile(tx, responseId);
    await tx.publicisingDuty.update({
      where: { responseId },
      data: { waivedAt: now, waivedReason: reason, waivedAs: titleFor(actor, duty.unitId) },
      select: { responseId: true },
    });
    const about = aboutPartOf(opinion, responseId);
    await recordEvent(tx, actor, { type: "answer.notPublicised", reason, ...about }, now);
    return { code: opinion.code };
  });
}
