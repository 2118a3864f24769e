import { Prisma } from "@/lib/generated/prisma/client";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import { recordId } from "@/lib/platform/fields";
import { readRows } from "@/lib/platform/rows";

type ReplyFile = { fileName: string; file: { key: string; type: string; size: number } };

/** The file of a reply on paper; null where there is none that the actor may see. */
export async function getReplyFile(actor: Actor, itemId: string): Promise<ReplyFile | null> {
  if (!recordId().safeParse(itemId).success) return null;
  const [row] = await readRows<ReplyFile["file"] & { fileName: string }>(Prisma.sql`
    SELECT f.key, y.file_name AS "fileName", f.type, f.size
    FROM transfer_reply y JOIN stored_file f ON f.key = y.file_key
      JOIN transfer_item i ON i.id = y.item_id JOIN opinion o ON o.id = i.opinion_id
    WHERE i.id = ${itemId}::uuid AND ${opinionsSeen(actor)}`);
  if (!row) return null;
  const { fileName, ...file } = row;
  return { fileName, file };
}
