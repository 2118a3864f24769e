import { recordEvent } from "@/lib/audit/record-event";
import { changedMeanwhile } from "@/lib/audit/who-changed";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { unitsWithPostsOf } from "./lock-account";
import { mayManageAccountOf, peopleVisibleTo } from "./policy";
import type { PersonChange } from "./schema";

/** Records made before keep the name of their time. Saving what is there already leaves no trace. */
export function changePerson(actor: Actor, input: PersonChange, now = new Date()) {
  return transaction(async (tx) => {
    const { personId: id, version, ...facts } = input;
    await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${id}::uuid FOR UPDATE`;
    const person = found(
      await tx.person.findFirst({
        where: { AND: [{ id }, peopleVisibleTo(actor)] },
        select: { fullName: true, email: true, phone: true, version: true },
      }),
    );
    refuseUnless(mayManageAccountOf(actor, await unitsWithPostsOf(tx, id, now)));
    if (person.version !== version) throw await changedMeanwhile(tx, id, person.version);
    const names = Object.keys(facts) as (keyof typeof facts)[];
    const fields = names.filter((name) => facts[name] !== person[name]);
    if (fields.length === 0) return { id };

    await tx.person.update({
      where: { id },
      data: { ...facts, version: { increment: 1 } },
      select: { id: true },
    });
    const event = { type: "person.changed", subjectId: id, unitId: actor.unitId, fields } as const;
    await recordEvent(tx, actor, event, now);
    return { id };
  });
}
