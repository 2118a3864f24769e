import { notify } from "@/lib/notifications/notify";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Receiver } from "./find-receiver";
import type { LockedItem } from "./lock-items";

type Sent = { id: string; sign: string } & Receiver;

/** The office of the receiving unit finds a transmittal behind its bell. */
export async function tellReceivers(tx: Tx, { id, sign, unit }: Sent, count: number, now: Date) {
  if (!unit) return;
  const { fromUnit } = await tx.transfer.findUniqueOrThrow({
    where: { id },
    select: { fromUnit: { select: { fullName: true } } },
  });
  const notice = {
    kind: "transferReceived" as const,
    ...{ cause: `transfer.sent:${id}`, personIds: await officeOf(tx, unit.id, now) },
    ...{ params: { sign, from: fromUnit.fullName, count }, href: `/transfers/${id}` },
  };
  await notify(tx, notice, now);
}

/** Whoever sent a transmittal, and the office, learn what became of opinions of it. */
export async function tellSender(
  tx: Tx,
  kind: "transferAccepted" | "transferReturned",
  items: LockedItem[],
  now: Date,
) {
  for (const { transfer, of } of byTransfer(items)) {
    const { id, sign, receiver: to, fromUnitId, sentById } = transfer;
    const cause = `${kind}:${of[0]!.id}:${now.getTime()}`;
    const personIds = [sentById, ...(await officeOf(tx, fromUnitId, now))];
    const params = { sign, to, count: of.length };
    await notify(tx, { kind, cause, personIds, params, href: `/transfers/${id}` }, now);
  }
}

/** The receiving office learns that it need not look at opinions any more. */
export async function tellTakenBack(tx: Tx, items: LockedItem[], now: Date) {
  for (const { transfer, of } of byTransfer(items)) {
    const { id, sign, toUnitId } = transfer;
    if (!toUnitId) continue;
    const cause = `transfer.takenBack:${id}:${now.getTime()}`;
    const personIds = await officeOf(tx, toUnitId, now);
    const params = { sign, count: of.length };
    const kind = "transferTakenBack" as const;
    await notify(tx, { kind, cause, personIds, params, href: `/transfers/${id}` }, now);
  }
}

/** The unit where the opinion was raised has an answer to hand on; those between learn of it too. */
export async function tellAnswered(tx: Tx, ways: LockedItem[], now: Date) {
  const [last] = ways;
  const { code, unitId } = last!.opinion;
  const units = [unitId, ...ways.map(({ transfer }) => transfer.fromUnitId)];
  const personIds = new Set<string>();
  for (const unit of new Set(units)) {
    for (const person of await officeOf(tx, unit, now)) personIds.add(person);
  }
  const params = { code, to: last!.transfer.receiver };
  const cause = `transfer.answered:${last!.id}`;
  const href = `/opinions/${code}#transfers`;
  await notify(
    tx,
    { kind: "transferAnswered", cause, personIds: [...personIds], params, href },
    now,
  );
}

/** Who holds the post of the office of a unit, or of the unit that keeps its records. */
async function officeOf(tx: Tx, unitId: string, now: Date): Promise<string[]> {
  const day = dayOf(now);
  const unit = await tx.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { recordsKeeperId: true, parent: { select: { recordsKeeperId: true } } },
  });
  const keepers = [unit.recordsKeeperId, unit.parent?.recordsKeeperId].filter(Boolean);
  const holdings = await tx.postHolding.findMany({
    where: {
      ...{ heldFrom: { lte: day }, OR: [{ heldTo: null }, { heldTo: { gte: day } }] },
      post: {
        kind: "secretariatOfficer",
        organisation: { unitId: { in: [unitId, ...(keepers as string[])] } },
      },
    },
    select: { personId: true },
    distinct: ["personId"],
  });
  return holdings.map(({ personId }) => personId);
}

function byTransfer(items: LockedItem[]) {
  const groups = new Map<string, { transfer: LockedItem["transfer"]; of: LockedItem[] }>();
  for (const item of items) {
    const group = groups.get(item.transfer.id) ?? { transfer: item.transfer, of: [] };
    group.of.push(item);
    groups.set(item.transfer.id, group);
  }
  return [...groups.values()];
}
