import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, isoDay } from "@/lib/platform/dates";
import { readRows, startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";
import { notApart } from "@/lib/opinions/kinds-apart";
import { scopeOf } from "@/lib/opinions/list-conditions";
import type { TransferFilters } from "./filters";
import { maySeeTransfers } from "./policy";
import type { TransferDirection, TransferForm } from "./vocabulary";

export const transfersPerPage = 30;
const longest = 120;

/** A transmittal in a list, with how many of its opinions are how far. */
export type TransferRow = {
  id: string;
  sign: string;
  form: TransferForm;
  direction: TransferDirection;
  sentOn: Date;
  dueOn: Date | null;
  fromUnit: string;
  receiver: string;
  codes: string[];
  /** The beginning of its first opinion. */
  gist: string;
  sent: number;
  accepted: number;
  passedOn: number;
  answered: number;
  informed: number;
  returned: number;
  recalled: number;
};

export type BoxCounts = {
  /** Opinions that the unit has to accept or return. */
  toAccept: number;
  /** Opinions of the unit with an answer that is to be told to whoever asked. */
  toTell: number;
};

type Page = { rows: TransferRow[]; total: number; counts: BoxCounts };

/** A page of the transmittals that came to a unit, or that it sent, the latest first. */
export async function listTransfers(
  actor: Actor,
  viewedUnitId: string,
  filters: TransferFilters,
  now = new Date(),
): Promise<Page> {
  const units = maySeeTransfers(actor) ? await unitsOf(actor, viewedUnitId) : [];
  const hasOpinions = Prisma.sql`c.codes IS NOT NULL`;
  const conditions = [ofBox(filters.box, units), hasOpinions, inState(filters.state, now)];
  const [rows, counts] = await Promise.all([
    readRows<TransferRow & { total: number }>(Prisma.sql`
      SELECT t.id, t.sign, t.form::text, t.direction::text, t.sent_on AS "sentOn", t.due_on AS "dueOn",
        f.full_name AS "fromUnit", t.receiver, c.*, count(*) OVER ()::int AS total
      FROM transfer t JOIN unit f ON f.id = t.from_unit_id, LATERAL (${standing(filters.box)}) c
      WHERE ${Prisma.join(conditions, " AND ")}
      ORDER BY t.sent_at DESC, t.id
      LIMIT ${transfersPerPage} OFFSET ${(filters.page - 1) * transfersPerPage}`),
    countBoxes(units),
  ]);
  const shown = rows.map((row) => ({ ...row, gist: beginningOf(row.gist, longest) }));
  return { rows: shown, total: rows[0]?.total ?? 0, counts };
}

const countOf = (status: string) =>
  Prisma.sql`(count(*) FILTER (WHERE i.status = ${status}::transfer_status))::int`;

// What was taken back is none of the receiver's business any more.
const standing = (box: TransferFilters["box"]) => Prisma.sql`
  SELECT array_agg(o.code ORDER BY i.position) AS codes,
    (array_agg(${startOf(Prisma.sql`o.text`, longest)} ORDER BY i.position))[1] AS gist,
    ${countOf("sent")} AS sent, ${countOf("accepted")} AS accepted, ${countOf("passedOn")} AS "passedOn",
    ${countOf("answered")} AS answered, ${countOf("informed")} AS informed,
    ${countOf("returned")} AS returned, ${countOf("recalled")} AS recalled
  FROM transfer_item i JOIN opinion o ON o.id = i.opinion_id WHERE i.transfer_id = t.id AND ${notApart}
    ${box === "incoming" ? Prisma.sql`AND i.status <> 'recalled'` : Prisma.empty}`;

/** How much of the two boxes of a unit waits for it. */
async function countBoxes(units: string[]): Promise<BoxCounts> {
  const [row] = await readRows<BoxCounts>(Prisma.sql`
    SELECT (SELECT count(*) FROM transfer_item i JOIN transfer t ON t.id = i.transfer_id
        JOIN opinion o ON o.id = i.opinion_id WHERE ${notApart} AND i.status = 'sent' AND t.to_unit_id = ANY (${units}::uuid[]))::int AS "toAccept",
      (SELECT count(*) FROM transfer_item i JOIN opinion o ON o.id = i.opinion_id
        WHERE ${notApart} AND i.status = 'answered' AND i.previous_id IS NULL
          AND o.unit_id = ANY (${units}::uuid[]))::int AS "toTell"`);
  return row ?? { toAccept: 0, toTell: 0 };
}

/** The viewed unit and those whose records it keeps, as far as the actor sees them. */
async function unitsOf(actor: Actor, viewedUnitId: string): Promise<string[]> {
  return (await scopeOf(actor, viewedUnitId, false)).unitIds ?? [];
}

function ofBox(box: TransferFilters["box"], units: string[]): Prisma.Sql {
  return box === "incoming"
    ? Prisma.sql`t.to_unit_id = ANY (${units}::uuid[])`
    : Prisma.sql`t.from_unit_id = ANY (${units}::uuid[])`;
}

function inState(state: TransferFilters["state"], now: Date): Prisma.Sql {
  const today = isoDay(dayOf(now));
  const isOpen = Prisma.sql`c.sent + c.accepted + c."passedOn" > 0`;
  switch (state) {
    case "toAccept":
      return Prisma.sql`c.sent > 0`;
    case "open":
      return isOpen;
    case "overdue":
      return Prisma.sql`${isOpen} AND t.due_on < ${today}::date`;
    case "answered":
      return Prisma.sql`c.answered > 0`;
    case "closed":
      return Prisma.sql`c.sent + c.accepted + c."passedOn" + c.answered = 0`;
    case null:
      return Prisma.sql`true`;
  }
}
