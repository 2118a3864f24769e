import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

/** An item of an earlier conference, held so that two conferences cannot both take it up. */
export async function lockProposedItem(tx: Tx, itemId: string) {
  await tx.$queryRaw`SELECT 1 FROM programme_item WHERE id = ${itemId}::uuid FOR UPDATE`;
  const item = found(
    await tx.programmeItem.findUnique({
      where: { id: itemId },
      select: {
        id: true,
        kind: true,
        title: true,
        minutes: true,
        isInternal: true,
        unfinishedSince: true,
        presenterName: true,
        presenter: { select: { post: { select: { kind: true } } } },
        carriedTo: { select: { id: true } },
        dismissal: { select: { itemId: true } },
        programme: {
          select: { conference: { select: { code: true, unitId: true, startsAt: true } } },
        },
      },
    }),
  );
  const { presenter, carriedTo, dismissal, programme, ...facts } = item;
  return {
    ...facts,
    ...programme.conference,
    presenterPost: presenter?.post.kind ?? null,
    isCarried: carriedTo !== null,
    isDismissed: dismissal !== null,
  };
}
