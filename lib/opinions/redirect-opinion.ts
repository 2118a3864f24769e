import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/outbox";
import { Refusal } from "@/lib/refusals";
import { lockApart } from "./lock-apart";
import type { OpinionRedirection } from "./schema";

/**
 * Says which body received a complaint or denunciation, and when; said again, it corrects what was
 * said before. Where asked for, the sender is told by mail: sent after the commit, with what holds then.
 */
export function redirectOpinion(actor: Actor, input: OpinionRedirection, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockApart(tx, actor, input);
    const { id, code, unitId, conferenceId, redirectionId, version } = opinion;
    if (input.isMailed && !opinion.hasAddress)
      throw new Refusal("sender-without-address", {}, "isMailed");
    const { receivingBody, documentNumber } = input;
    await tx.opinion.update({
      where: { id },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    await tx.redirection.update({
      where: { id: redirectionId },
      data: {
        ...{ receivingBody, documentNumber, redirectedOn: plainDate(input.redirectedOn) },
        ...{ redirectedAt: now, redirectedById: actor.personId },
        redirectedAsPost: titleFor(actor, unitId),
        ...(input.isMailed && { mailedAt: now }),
      },
      select: { id: true },
    });
    if (input.isMailed) {
      const dedupeKey = `redirection:${redirectionId}:${version}`;
      await enqueue(tx, { dedupeKey, kind: "redirection", payload: { redirectionId }, now });
    }
    const about = { subjectId: id, opinionId: id, conferenceId, unitId };
    const told = { body: receivingBody, on: input.redirectedOn };
    await recordEvent(tx, actor, { type: "opinion.redirected", ...about, ...told }, now);
    return { id, code };
  });
}
