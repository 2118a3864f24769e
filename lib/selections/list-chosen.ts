import { Prisma } from "@/lib/generated/prisma/client";
import { readFilters } from "@/lib/opinions/filters";
import { allOf } from "@/lib/opinions/list-conditions";
import { conditionsOfList } from "@/lib/opinions/list-for-export";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import { readRows } from "@/lib/platform/rows";
import type { Chosen } from "./schema";

export type ChosenOpinion = { id: string; code: string };

/**
 * The opinions that a selection names and the actor sees, by unit and code. A filter is read anew:
 * what it leaves when the act begins, not when the page was shown.
 * @param limit one more than may be acted on tells that there are too many
 */
export async function listChosen(
  actor: Actor,
  { unitId, codes, query }: Chosen,
  limit: number,
  now: Date,
): Promise<ChosenOpinion[]> {
  if (query === null) {
    return codes.length === 0
      ? []
      : read([opinionsSeen(actor), Prisma.sql`o.code = ANY (${codes})`], limit);
  }
  const { filters } = readFilters(Object.fromEntries(new URLSearchParams(query)));
  return read(await conditionsOfList(actor, unitId, filters, now), limit);
}

function read(conditions: Prisma.Sql[], limit: number): Promise<ChosenOpinion[]> {
  return readRows<ChosenOpinion>(Prisma.sql`
    SELECT o.id, o.code FROM opinion o WHERE ${allOf(conditions)}
    ORDER BY o.unit_id, o.year, o.number LIMIT ${limit}`);
}
