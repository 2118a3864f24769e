import { Prisma } from "@/lib/generated/prisma/client";

/**
 * On the opinion named o: that it is no complaint or denunciation. Part of every statement that reads
 * opinions for people, within opinionsSeen and inScope or by itself: what was told apart is hidden at
 * once from all but the officers who redirect it.
 */
export const notApart = Prisma.sql`o.kind NOT IN ('complaint', 'denunciation')`;

/** The contrary: for those officers, and for counts. */
export const isApart = Prisma.sql`o.kind IN ('complaint', 'denunciation')`;
