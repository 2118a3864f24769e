import { leaderKinds } from "@/lib/people/queries";
import type { PostKind } from "@/lib/generated/prisma/enums";
import { notify } from "@/lib/notifications/notify";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { keepersOf, onDay } from "@/lib/people/current-holders";

type Item = { id: string; conclusionId: string; unitId: string; sign: string };

/** Those of the organisations that lead the items of a notice learn what they are charged with. */
export async function tellDoers(
  tx: Tx,
  notice: {
    id: string;
    sign: string;
    items: readonly { id: string; leadOrganisationId: string | null }[];
  },
  now: Date,
): Promise<void> {
  const leads = new Set(notice.items.flatMap(({ leadOrganisationId }) => leadOrganisationId ?? []));
  for (const organisationId of leads) {
    const items = notice.items.filter((item) => item.leadOrganisationId === organisationId);
    const holdings = await tx.postHolding.findMany({
      where: { ...onDay(dayOf(now)), post: { organisationId } },
      select: { personId: true },
      distinct: ["personId"],
    });
    await notify(
      tx,
      {
        personIds: holdings.map(({ personId }) => personId),
        cause: `conclusion.charged:${notice.id}:${organisationId}:${items[0]!.id}`,
        kind: "itemsCharged",
        params: { sign: notice.sign, count: items.length },
        href: `/conclusions/${notice.id}`,
      },
      now,
    );
  }
}

/** An item that is said to be done waits for the Front of the unit. */
export async function tellFrontOfCompletion(
  tx: Tx,
  item: Item,
  progressId: string,
  now: Date,
): Promise<void> {
  const personIds = await holdersOf(tx, item.unitId, ["frontChair", "frontOfficer"], now);
  const cause = `item.reportedDone:${progressId}`;
  await notify(tx, { personIds, cause, kind: "itemToVerify", ...matter(item) }, now);
}

/** The Front does not agree: whoever reported it done is told. */
export async function tellReporter(
  tx: Tx,
  item: Item,
  report: { id: string; reportedById: string },
  now: Date,
): Promise<void> {
  const cause = `item.contested:${report.id}`;
  const personIds = [report.reportedById];
  await notify(tx, { personIds, cause, kind: "itemContested", ...matter(item) }, now);
}

/** A wish for more time waits for the leaders of the unit. */
export async function tellLeaders(
  tx: Tx,
  item: Item,
  extensionId: string,
  now: Date,
): Promise<void> {
  const personIds = await holdersOf(tx, item.unitId, leaderKinds, now);
  const cause = `item.extensionAsked:${extensionId}`;
  await notify(tx, { personIds, cause, kind: "itemExtensionToDecide", ...matter(item) }, now);
}

export async function tellAsker(
  tx: Tx,
  item: Item,
  extension: { id: string; askedById: string },
  now: Date,
): Promise<void> {
  const cause = `item.extensionDecided:${extension.id}`;
  const personIds = [extension.askedById];
  await notify(tx, { personIds, cause, kind: "itemExtensionDecided", ...matter(item) }, now);
}

async function holdersOf(tx: Tx, unitId: string, kinds: readonly PostKind[], now: Date) {
  const holdings = await tx.postHolding.findMany({
    where: {
      ...onDay(dayOf(now)),
      post: {
        kind: { in: [...kinds] },
        organisation: { unitId: { in: await keepersOf(tx, unitId) } },
      },
    },
    select: { personId: true },
    distinct: ["personId"],
  });
  return holdings.map(({ personId }) => personId);
}

function matter({ id, conclusionId, sign }: Item) {
  return { params: { sign }, href: `/conclusions/${conclusionId}/items/${id}` };
}
