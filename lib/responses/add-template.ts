import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuseUnless } from "@/lib/refusals";
import { recordSaved, refuseFaulty } from "./lock-template";
import { mayKeepTemplates } from "./policy";
import type { NewAnswerTemplateInput } from "./schema";

/** A further text for the actor's unit to begin its answers with. */
export function addTemplate(actor: Actor, input: NewAnswerTemplateInput, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(mayKeepTemplates(actor));
    const { unitId } = actor.posts.find(({ role }) => role === "secretariat")!;
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier };
    await refuseFaulty(tx, { ...input, unitId, id });
    const { name, topicId, outcome, body } = input;
    await tx.answerTemplate.create({
      data: { id, unitId, name, topicId, outcome, body, createdAt: now },
      select: { id: true },
    });
    await recordSaved(tx, actor, { id, unitId, name }, now);
    return { id };
  });
}
