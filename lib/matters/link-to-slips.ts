import type { NewEvent } from "@/lib/audit/events";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";

type Whole = { id: string; unitId: string; conferenceId: string | null };

/**
 * The parts of a text that was read from a slip stand on that slip as well. They go with the split;
 * the first part, which is the whole text's own record, stays on the slip then.
 * @returns what the slips' histories say, for the caller to record
 */
export async function linkToSlips(
  tx: Tx,
  actor: Actor,
  { id, unitId, conferenceId }: Whole,
  parts: { id: string; code: string }[],
  now: Date,
): Promise<NewEvent[]> {
  const slips = await tx.slip.findMany({
    where: { opinions: { some: { opinionId: id } } },
    select: { id: true, number: true },
    orderBy: { number: "asc" },
  });
  const links = slips.flatMap((slip) => parts.map((part) => ({ slip, part })));
  await tx.slipOpinion.createMany({
    data: links.map(({ slip, part }) => ({
      ...{ slipId: slip.id, opinionId: part.id },
      ...{ linkedAt: now, linkedById: actor.personId },
    })),
  });
  return links.map(({ slip, part }) => ({
    ...{ type: "slip.linked" as const, number: slip.number, code: part.code },
    ...{ subjectId: slip.id, opinionId: part.id, unitId, conferenceId },
  }));
}
