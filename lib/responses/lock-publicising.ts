import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { lockOpinionToAnswer } from "./lock-answer";

/** The duty to make an answer public with its opinion, both standing still. */
export async function lockPublicising(tx: Tx, actor: Actor, responseId: string) {
  const { response, ...duty } = found(
    await tx.publicisingDuty.findUnique({
      where: { responseId },
      select: {
        responseId: true,
        unitId: true,
        response: { select: { opinionId: true, answeredOn: true } },
      },
    }),
  );
  const opinion = await lockOpinionToAnswer(tx, actor, response.opinionId);
  const { waivedAt } = await tx.publicisingDuty.findUniqueOrThrow({
    where: { responseId },
    select: { waivedAt: true },
  });
  return { opinion, duty: { ...duty, waivedAt, answeredOn: response.answeredOn } };
}
