import { seesUnit, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db, type Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import type { ConferenceFacts } from "./schema";

export type DeskOfficer = Awaited<ReturnType<typeof listDeskOfficers>>[number];

/** Who may log opinions at a site of the unit: who has an account, and a post there or in its successor. */
export async function listDeskOfficers(actor: Actor, unitId: string, now = new Date()) {
  if (!seesUnit(actor, unitId)) return [];
  const people = await db.person.findMany({
    where: officersOf(unitId, dayOf(now)),
    select: { id: true, fullName: true },
    orderBy: { fullName: "asc" },
  });
  return people.map(({ id, fullName }) => ({ personId: id, fullName }));
}

type Officers = {
  unitId: string;
  now: Date;
  /** Who sat at a desk of the conference before: they stay, whatever became of their account. */
  before?: { deskOfficerId: string | null }[];
};

/** Refused at the field of the site where one of the officers is not among those who may. */
export async function refuseDeskOfficers(
  tx: Tx,
  sites: ConferenceFacts["sites"],
  { unitId, now, before = [] }: Officers,
): Promise<void> {
  const known = before.map(({ deskOfficerId }) => deskOfficerId);
  const isNew = (id: string | null | undefined): id is string => !!id && !known.includes(id);
  const chosen = sites.map(({ deskOfficerId }) => deskOfficerId).filter(isNew);
  if (chosen.length === 0) return;
  const found = await tx.person.findMany({
    where: { AND: [officersOf(unitId, dayOf(now)), { id: { in: chosen } }] },
    select: { id: true },
  });
  const at = sites.findIndex(
    ({ deskOfficerId }) => isNew(deskOfficerId) && !found.some(({ id }) => id === deskOfficerId),
  );
  if (at >= 0) throw new Refusal("officer-without-account", {}, `sites.${at}.deskOfficerId`);
}

function officersOf(unitId: string, day: Date) {
  const unit = { OR: [{ id: unitId }, { keepsRecords: { some: { id: unitId } } }] };
  return {
    account: { is: { disabledAt: null } },
    holdings: {
      some: {
        post: { organisation: { unit } },
        heldFrom: { lte: day },
        OR: [{ heldTo: null }, { heldTo: { gte: day } }],
      },
    },
  };
}
