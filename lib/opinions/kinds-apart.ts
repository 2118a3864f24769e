import { Prisma } from "@/lib/generated/prisma/client";
import { kindsApart } from "./vocabulary";

/**
 * On the opinion named o: that it is no complaint or denunciation. Part of every statement that reads
 * opinions for people, within opinionsSeen and inScope or by itself: what was told apart is hidden at
 * once from all but the officers who redirect it.
 */
export const notApart = Prisma.sql`o.kind NOT IN ('complaint', 'denunciation')`;

/** The same as a filter of opinions. */
export const ofOrdinaryKind = {
  kind: { notIn: [...kindsApart] },
} satisfies Prisma.OpinionWhereInput;
