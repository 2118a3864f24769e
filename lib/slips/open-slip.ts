import { recordEvent } from "@/lib/audit/record-event";
import { isKindApart } from "@/lib/opinions/vocabulary";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { found, refuseUnless } from "@/lib/refusals";
import { mayOpenSlip, mayWorkOnSlips } from "./policy";

const opened = {
  id: true,
  number: true,
  conferenceId: true,
  conference: { select: { unitId: true } },
  file: { select: { key: true, type: true, size: true } },
  opinions: {
    select: {
      opinion: {
        select: { unitId: true, handlingUnitId: true, leadOrganisationId: true, kind: true },
      },
    },
  },
} as const;

/** The file of a slip, for whoever may see who raised an opinion. Each opening is in the audit trail. */
export async function openSlip(actor: Actor, slipId: string, now = new Date()) {
  found(recordId().safeParse(slipId).success || null);
  return transaction(async (tx) => {
    const slip = found(
      await tx.slip.findFirst({
        where: { id: slipId, conference: unitsVisibleTo(actor) },
        select: opened,
      }),
    );
    const { id, number, conferenceId, conference, file } = slip;
    const opinions = slip.opinions.map(({ opinion }) => opinion);
    const isApart = opinions.some((opinion) => isKindApart(opinion.kind));
    found(!isApart || mayWorkOnSlips(actor, conference) || null);
    refuseUnless(mayOpenSlip(actor, conference, opinions));
    const about = { subjectId: id, conferenceId, unitId: conference.unitId };
    await recordEvent(tx, actor, { type: "slip.opened", number, ...about }, now);
    return { number, file };
  });
}
