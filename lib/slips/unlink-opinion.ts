import { recordEvent } from "@/lib/audit/record-event";
import { opinionsVisibleTo } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { lockSlip, subjectOf } from "./lock-slip";
import type { SlipUnlink } from "./schema";
import { settle } from "./settle-slip";

/** Takes back a wrong link. The opinion stays as it is; the slip waits again, to be read once more. */
export function unlinkOpinion(actor: Actor, input: SlipUnlink, now = new Date()) {
  return transaction(async (tx) => {
    const slip = await lockSlip(tx, actor, input);
    const { opinionId } = input;
    found(slip.opinions.find((linked) => linked.opinionId === opinionId));
    const { code } = found(
      await tx.opinion.findFirst({
        where: { AND: [{ id: opinionId }, opinionsVisibleTo(actor)] },
        select: { code: true },
      }),
    );
    const { id: slipId, conferenceId, number } = slip;
    await tx.slipOpinion.delete({
      where: { slipId_opinionId: { slipId, opinionId } },
      select: { slipId: true },
    });
    await settle(tx, actor, slip, { state: "waiting" }, now);
    const about = { ...subjectOf(slip), opinionId };
    await recordEvent(tx, actor, { type: "slip.unlinked", number, code, ...about }, now);
    return { id: slipId, conferenceId };
  });
}
