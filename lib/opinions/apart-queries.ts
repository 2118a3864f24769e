import { Prisma } from "@/lib/generated/prisma/client";
import { dueDate } from "@/lib/deadlines/due-date";
import { findRuleOn, readCalendar } from "@/lib/deadlines/queries";
import type { Actor } from "@/lib/platform/actor";
import { readRows, startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";
import { isApart } from "./kinds-apart";
import { apartSeen } from "./lock-apart";
import type { KindApart, OpinionKind } from "./vocabulary";

export type ListedApart = {
  code: string;
  kind: KindApart;
  text: string;
  unitName: string;
  receivedOn: Date;
  receivingBody: string | null;
  redirectedOn: Date | null;
};

const mostListed = 500;
const longest = 200;

/** What was told apart in the units the actor redirects for: first what waits to be redirected, the oldest on top. */
export async function listApart(actor: Actor): Promise<ListedApart[]> {
  const rows = await readRows<ListedApart>(Prisma.sql`
    SELECT o.code, o.kind::text, ${startOf(Prisma.sql`o.text`, longest)} AS text, u.full_name AS "unitName",
      o.received_on AS "receivedOn", r.receiving_body AS "receivingBody", r.redirected_on AS "redirectedOn"
    FROM opinion o JOIN unit u ON u.id = o.unit_id
      JOIN redirection r ON r.opinion_id = o.id AND r.turned_back_at IS NULL
    WHERE ${apartSeen(actor)}
    ORDER BY r.redirected_on DESC NULLS FIRST, o.received_on, o.code LIMIT ${mostListed}`);
  return rows.map((row) => ({ ...row, text: beginningOf(row.text, longest) }));
}

export type ApartRecord = ListedApart & {
  id: string;
  version: number;
  unitId: string;
  place: string | null;
  sourceOrganisation: string | null;
  conferenceTitle: string | null;
  conferenceStartsAt: Date | null;
  formerKind: OpinionKind | null;
  reason: string | null;
  setApartAt: Date;
  setApartBy: string;
  setApartAsPost: string;
  documentNumber: string | null;
  redirectedAsPost: string | null;
  mailedAt: Date | null;
  hasContributor: boolean;
  hasAddress: boolean;
};

/** What was told apart, whole, for those who redirect it; null where it is none or not theirs to see. */
export async function getApart(actor: Actor, code: string): Promise<ApartRecord | null> {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(code)) return null;
  const [record] = await readRows<ApartRecord>(Prisma.sql`
    SELECT o.id, o.code, o.version, o.kind::text, o.text, o.place, o.unit_id AS "unitId",
      u.full_name AS "unitName", o.source_organisation AS "sourceOrganisation", o.received_on AS "receivedOn",
      c.title AS "conferenceTitle", c.starts_at AS "conferenceStartsAt",
      r.former_kind::text AS "formerKind", r.reason, r.set_apart_at AS "setApartAt",
      p.full_name AS "setApartBy", r.set_apart_as_post AS "setApartAsPost",
      r.receiving_body AS "receivingBody", r.redirected_on AS "redirectedOn",
      r.document_number AS "documentNumber", r.redirected_as_post AS "redirectedAsPost", r.mailed_at AS "mailedAt",
      w.opinion_id IS NOT NULL AS "hasContributor", w.email IS NOT NULL AS "hasAddress"
    FROM opinion o JOIN unit u ON u.id = o.unit_id
      JOIN redirection r ON r.opinion_id = o.id AND r.turned_back_at IS NULL
      JOIN person p ON p.id = r.set_apart_by_id
      LEFT JOIN conference c ON c.id = o.conference_id
      LEFT JOIN contributor w ON w.opinion_id = o.id
    WHERE o.code = ${code.toUpperCase()} AND ${apartSeen(actor)}`);
  return record ?? null;
}

/** How many of a conference left for procedures of their own: a number that anybody may know. */
export async function countRedirectedOf(conferenceId: string): Promise<number> {
  const [row] = await readRows<{ count: number }>(Prisma.sql`
    SELECT count(*)::int AS count FROM opinion o
    WHERE o.conference_id = ${conferenceId}::uuid AND ${isApart}`);
  return row?.count ?? 0;
}

/** By when the sender is to be told, and by which text; null where no rule says so. */
export async function noticeDue(receivedOn: Date) {
  const rule = await findRuleOn("R10", receivedOn);
  if (!rule?.unit || rule.unit === "workingHours" || rule.amount === null) return null;
  const { unit, amount, direction } = rule;
  const { due } = dueDate({ unit, amount, direction }, receivedOn, await readCalendar());
  return due && { on: due, source: rule.source };
}
