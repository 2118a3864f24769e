import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuseUnless } from "@/lib/refusals";
import { mayRegisterPerson } from "./policy";
import type { PersonInput } from "./schema";

export function registerPerson(actor: Actor, input: PersonInput, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(mayRegisterPerson(actor));
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier };

    const { fullName, email, phone } = input;
    await tx.person.create({
      data: { id, fullName, email, phone, createdAt: now },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      { type: "person.registered", subjectId: id, unitId: actor.unitId },
      now,
    );
    return { id };
  });
}
