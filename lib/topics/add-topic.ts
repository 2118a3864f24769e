import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { mayKeepTopics } from "./policy";
import { forgetTopics } from "./queries";
import { refuseTakenName } from "./refuse-taken-name";
import { isTopicOffered } from "./rules";
import type { TopicInput } from "./schema";

/** Adds a topic of a unit under one of the common list, to which its opinions count from the first on. */
export async function addTopic(actor: Actor, input: TopicInput, now = new Date()) {
  const added = await transaction(async (tx) => {
    const { unitId, parentId, nameVi, answeringLeader } = input;
    refuseUnless(mayKeepTopics(actor, { unitId }));
    const uuid = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, uuid);
    if (earlier) return { id: idOf(earlier), nameVi };

    const parent = found(
      await tx.topic.findUnique({ where: { id: parentId }, select: shownParent }),
    );
    refuse(parent.parentId !== null ? "topic-too-deep" : null, {}, "parentId");
    found(isTopicOffered(parent, [unitId], dayOf(now)) || null);
    await refuseTakenName(tx, { unitId, parentId, nameVi });
    const id = idOf(uuid);
    const { position } = parent;
    const nameEn = input.nameEn ?? nameVi;
    await tx.topic.create({
      data: { id, position, nameVi, nameEn, answeringLeader, parentId, unitId },
      select: { id: true },
    });
    const event = { type: "topic.added", subjectId: uuid, unitId, name: nameVi } as const;
    await recordEvent(tx, actor, event, now);
    return { id, nameVi };
  });
  forgetTopics();
  return added;
}

const shownParent = { parentId: true, position: true, unitId: true, retiredOn: true } as const;

/** Ids of topics are words in the address of the list; those that units add are told by their form. */
function idOf(uuid: string): string {
  return `t${uuid.replaceAll("-", "")}`;
}
