import { Prisma } from "@/lib/generated/prisma/client";
import { leadsItself } from "@/lib/opinions/follow-lead";
import { notApart } from "@/lib/opinions/kinds-apart";
import { finalOutcomes } from "@/lib/opinions/rules";
import type { Competence } from "@/lib/opinions/vocabulary";
import { type Actor, unitsFor } from "@/lib/platform/actor";
import { readRows, startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";

export type Sendable = {
  id: string;
  code: string;
  gist: string;
  competence: Competence | null;
  receivedOn: Date;
  /** How many more raise the same, and go with it. */
  alike: number;
};

const most = 100;
const longest = 240;

/**
 * Opinions that the actor may send to whoever is competent: those of the own units ruled to be
 * another's, and those that came by an accepted transmittal. The named one stands first, also where it
 * is the own unit's by level: another unit of the same level may be the right one.
 */
export async function listSendable(actor: Actor, first: string | null): Promise<Sendable[]> {
  const units = unitsSentFor(actor);
  const rows = await readRows<Sendable>(Prisma.sql`
    SELECT o.id, o.code, ${startOf(Prisma.sql`o.text`, longest)} AS gist, o.competence::text, o.received_on AS "receivedOn",
      (SELECT count(*)::int FROM opinion k WHERE k.matter_id = o.matter_id AND k.id <> o.id) AS alike
    FROM opinion o JOIN unit u ON u.id = o.unit_id
    WHERE ${notApart} AND ${leadsItself} AND (${ownButAnothers(units, first)} OR ${arrived(units)})
      AND o.answer_status <> 'answeredInWriting'
      AND NOT (o.outcome_confirmed AND o.outcome::text = ANY (${finalOutcomes}::text[]))
      AND NOT EXISTS (SELECT FROM transfer_item i WHERE i.opinion_id = o.id AND i.status = 'sent')
      AND NOT EXISTS (SELECT FROM response r WHERE r.opinion_id = o.id AND r.mode = 'written'
        AND r.status <> 'issued')
    ORDER BY o.code = ${first ?? ""} DESC, o.received_on DESC, o.id LIMIT ${most}`);
  return rows.map((row) => ({ ...row, gist: beginningOf(row.gist, longest) }));
}

function ownButAnothers(units: string[], first: string | null): Prisma.Sql {
  return Prisma.sql`(o.unit_id = ANY (${units}::uuid[]) AND o.handling_unit_id = o.unit_id
    AND o.competence IS NOT NULL AND (o.competence::text <> u.level::text OR o.code = ${first ?? ""}))`;
}

function arrived(units: string[]): Prisma.Sql {
  return Prisma.sql`(o.handling_unit_id = ANY (${units}::uuid[]) AND o.handling_unit_id <> o.unit_id
    AND EXISTS (SELECT FROM transfer_item i WHERE i.opinion_id = o.id AND i.status = 'accepted'))`;
}

/** The units for which the actor sends transmittals. */
export function unitsSentFor(actor: Actor): string[] {
  return unitsFor(actor, "secretariat", "leader");
}
