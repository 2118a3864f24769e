import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { isoDay, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { mayKeepTopics } from "./policy";
import { forgetTopics } from "./queries";
import { refuseTakenName } from "./refuse-taken-name";
import type { TopicChange } from "./schema";

/**
 * Renames a topic of a unit, says who answers, retires it from a day on or takes it up again. The
 * opinions that have it keep it; the topic of the common list over it never changes.
 */
export async function changeTopic(actor: Actor, input: TopicChange, now = new Date()) {
  const changed = await transaction(async (tx) => {
    const topic = await lockTopic(tx, actor, input.topicId);
    refuseUnless(mayKeepTopics(actor, topic));
    const uuid = uuidOf(topic.id);
    if (topic.version !== input.version) throw await changedMeanwhile(tx, uuid, topic.version);
    const { id, unitId, parentId } = topic;
    const { nameVi, answeringLeader } = input;
    await refuseTakenName(tx, { id, unitId, parentId, nameVi });
    const next = {
      ...{ nameVi, nameEn: input.nameEn ?? nameVi, answeringLeader },
      retiredOn: input.retiredOn ? plainDate(input.retiredOn) : null,
    };
    const fields = changedFields(topic, next);
    if (fields.length === 0) return { id, nameVi };
    await tx.topic.update({
      where: { id },
      data: { ...next, version: { increment: 1 } },
      select: { id: true },
    });
    const event = { type: "topic.changed", subjectId: uuid, unitId, name: nameVi, fields } as const;
    await recordEvent(tx, actor, event, now);
    return { id, nameVi };
  });
  forgetTopics();
  return changed;
}

/** A topic of a unit that the actor sees; those of the common list change with the product only. */
async function lockTopic(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT id FROM topic WHERE id = ${id} FOR UPDATE`;
  const topic = found(
    await tx.topic.findUnique({
      where: { id },
      select: {
        ...{ id: true, unitId: true, parentId: true, version: true },
        ...{ nameVi: true, nameEn: true, answeringLeader: true, retiredOn: true },
      },
    }),
  );
  const { unitId, parentId } = topic;
  if (unitId === null || parentId === null) return found<never>(null);
  found(seesUnit(actor, unitId) || null);
  return { ...topic, unitId, parentId };
}

type Changeable = Record<"nameVi" | "nameEn" | "answeringLeader", string> & {
  retiredOn: Date | null;
};

function changedFields(before: Changeable, after: Changeable): string[] {
  const plain = (topic: Changeable) => ({
    topicName: `${topic.nameVi}\n${topic.nameEn}`,
    answeringLeader: topic.answeringLeader,
    retiredOn: topic.retiredOn && isoDay(topic.retiredOn),
  });
  const [was, is] = [plain(before), plain(after)];
  return (Object.keys(is) as (keyof typeof is)[]).filter((name) => was[name] !== is[name]);
}

/** The audit trail names records by uuid: a unit's topic has it in its id. */
function uuidOf(id: string): string {
  return id.slice(1).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
