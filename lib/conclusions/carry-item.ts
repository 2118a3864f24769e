import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { listUnsettled } from "./earlier-notices";
import { keepVersion } from "./keep-version";
import { aboutConclusion } from "./lock-conclusion";
import { takeUp } from "./start-conclusion";
import { draftToWrite } from "./write-item";

/** Names in a draft what an earlier notice left unfinished, under the first group of opinions. */
export function carryItem(
  actor: Actor,
  input: { conclusionId: string; version: number; fromItemId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const conclusion = await draftToWrite(tx, actor, input);
    const { id: conclusionId, conferenceId, conference } = conclusion;
    const unsettled = await listUnsettled(tx, conference);
    const item = found(unsettled.find(({ id }) => id === input.fromItemId));
    const group =
      conclusion.sections.find(({ kind }) => kind === "group") ?? conclusion.sections[0];
    const { _max } = await tx.conclusionItem.aggregate({
      where: { conclusionId },
      _max: { position: true },
    });
    const place = { conclusionId, sectionId: found(group).id, position: (_max.position ?? -1) + 1 };
    const { id } = await takeUp(tx, place, item);
    await keepVersion(tx, actor, conclusion, now);
    const about = aboutConclusion(conclusion);
    const from = item.conclusion.sign ?? "";
    await recordEvent(tx, actor, { type: "conclusion.itemCarried", from, ...about }, now);
    return { id, conferenceId };
  });
}
