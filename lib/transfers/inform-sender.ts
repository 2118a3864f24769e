import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItems } from "./about-item";
import { lockItems } from "./lock-items";
import { mayInform } from "./policy";
import { whyNotMoved } from "./rules";
import type { InformInput } from "./schema";
import { takeStep } from "./take-step";

/** Keeps on which day whoever had asked was told what came back; of a matter all who raised it. */
export function informSender(
  actor: Actor,
  { itemId, doneOn, note }: InformInput,
  now = new Date(),
) {
  return transaction(async (tx) => {
    const item = found((await lockItems(tx, actor, [itemId]))[0]);
    refuseUnless(mayInform(actor, item.opinion));
    refuse(item.previousId ? "transfer-not-in-this-state" : whyNotMoved(item, "inform"));
    const day = plainDate(doneOn);
    if (day > dayOf(now) || day < item.transfer.sentOn) {
      throw new Refusal(
        "transfer-informed-wrong-day",
        { from: formatDay(item.transfer.sentOn), to: formatDay(dayOf(now)) },
        "doneOn",
      );
    }
    const way = { itemId, unitId: item.opinion.unitId };
    await takeStep(tx, actor, way, { verb: "inform", reason: note, doneOn: day }, now);
    const informed = { type: "transfer.informed", on: doneOn } as const;
    const events = (await aboutItems(tx, [item])).map((of) => ({ ...informed, ...of }));
    await recordEvents(tx, actor, events, now);
    return { code: item.opinion.code };
  });
}
