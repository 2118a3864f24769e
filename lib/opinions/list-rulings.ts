import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { readRows } from "@/lib/platform/rows";
import type { RuledUnit } from "./competence";
import { opinionsSeen } from "./lock-records";
import type { Competence, RulingWeight } from "./vocabulary";

export type ShownRuling = {
  id: string;
  competence: Competence;
  previous: Competence | null;
  weight: RulingWeight;
  reason: string | null;
  ruledAt: Date;
  ruledBy: string;
  ruledAsPost: string;
};

/** Who said under whose competence an opinion falls, the latest, which is in force, first. */
export function listRulings(actor: Actor, opinionId: string): Promise<ShownRuling[]> {
  return readRows<ShownRuling>(Prisma.sql`
    SELECT r.id, r.competence::text, r.previous::text, r.weight::text, r.reason, r.ruled_at AS "ruledAt",
      p.full_name AS "ruledBy", r.ruled_as_post AS "ruledAsPost"
    FROM competence_ruling r JOIN opinion o ON o.id = r.opinion_id JOIN person p ON p.id = r.ruled_by_id
    WHERE o.id = ${opinionId}::uuid AND ${opinionsSeen(actor)} ORDER BY r.ruled_at DESC, r.id DESC`);
}

/** The level of a unit and of the one above it: what decides which competences its opinions may have. */
export async function getRuledUnit(unitId: string): Promise<RuledUnit> {
  const [unit] = await readRows<RuledUnit>(Prisma.sql`
    SELECT u.level::text, p.level::text AS "parentLevel"
    FROM unit u LEFT JOIN unit p ON p.id = u.parent_id WHERE u.id = ${unitId}::uuid`);
  return unit ?? { level: "ward", parentLevel: null };
}
