import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { keepVersion } from "./keep-version";
import { aboutConclusion } from "./lock-conclusion";
import { draftToWrite } from "./write-item";

/** Takes an item out of a draft; the version before still has it. */
export function removeItem(
  actor: Actor,
  input: { conclusionId: string; version: number; itemId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const conclusion = await draftToWrite(tx, actor, input);
    const item = await tx.conclusionItem.findFirst({
      where: { id: input.itemId, conclusionId: conclusion.id },
      select: { id: true },
    });
    await tx.conclusionItem.delete({ where: { id: found(item).id }, select: { id: true } });
    await keepVersion(tx, actor, conclusion, now);
    const about = aboutConclusion(conclusion);
    await recordEvent(tx, actor, { type: "conclusion.itemRemoved", ...about }, now);
    return { conferenceId: conclusion.conferenceId };
  });
}
