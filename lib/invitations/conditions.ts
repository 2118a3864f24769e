import { Prisma } from "@/lib/generated/prisma/client";
import type { Standing } from "./schema";

/** SQL for invitations `i` that stand so; without a standing, all that were not withdrawn. */
export function whereStanding(standing: Standing | null): Prisma.Sql {
  if (standing === "withdrawn") return Prisma.sql`i.withdrawn_at IS NOT NULL`;
  const kept = Prisma.sql`i.withdrawn_at IS NULL`;
  if (standing === null) return kept;
  if (standing === "draft") return Prisma.sql`${kept} AND i.sent_at IS NULL`;
  if (standing === "noReply") {
    return Prisma.sql`${kept} AND i.sent_at IS NOT NULL AND i.reply IS NULL`;
  }
  return Prisma.sql`${kept} AND i.reply = ${standing}::invitation_reply`;
}
