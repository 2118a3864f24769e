import { recordEvent } from "@/lib/audit/record-event";
import { type NewFile, removeOrphans, removeStored, storeFile } from "@/lib/papers/store-file";
import type { Actor } from "@/lib/platform/actor";
import { db, transaction } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { newId } from "@/lib/platform/ids";
import { fileStorage } from "@/lib/platform/storage";
import { earlierSubmission } from "@/lib/platform/submissions";
import { tidyLine } from "@/lib/platform/text";
import { found, refuseUnless } from "@/lib/refusals";
import { aboutItem, by, lockItem } from "./lock-item";
import { itemsVisibleTo, mayReportProgress } from "./policy";
import type { EvidenceInput } from "./schema";

/** The item to which the actor may add evidence; asked before a file is received at all. */
export async function itemForEvidence(actor: Actor, itemId: string) {
  const item = recordId().safeParse(itemId).success
    ? await db.conclusionItem.findFirst({
        where: { AND: [{ id: itemId }, itemsVisibleTo(actor)] },
        select: {
          id: true,
          leadOrganisationId: true,
          supporting: { select: { organisationId: true } },
          conclusion: { select: { unitId: true } },
        },
      })
    : null;
  const { conclusion, supporting, leadOrganisationId } = found(item);
  const supportingIds = supporting.map(({ organisationId }) => organisationId);
  refuseUnless(
    mayReportProgress(actor, { unitId: conclusion.unitId, leadOrganisationId, supportingIds }),
  );
}

/** Keeps a file that proves what was done. It is judged and stored first; without its row it goes again. */
export async function addEvidence(
  actor: Actor,
  { itemId, input, file }: { itemId: string; input: EvidenceInput; file: NewFile },
  now = new Date(),
  openStorage = fileStorage,
) {
  await itemForEvidence(actor, itemId);
  const storage = await openStorage();
  await removeOrphans(storage, now);
  const fileKey = await storeFile(storage, file, now);
  try {
    const added = await write(actor, { itemId, input, file, fileKey }, now);
    if (!added.isNew) await removeStored(storage, fileKey);
    return added;
  } catch (error) {
    await removeStored(storage, fileKey);
    throw error;
  }
}

type Written = { itemId: string; input: EvidenceInput; file: NewFile; fileKey: string };

function write(actor: Actor, { itemId, input, file, fileKey }: Written, now: Date) {
  return transaction(async (tx) => {
    const item = await lockItem(tx, actor, itemId);
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, { ...input, file: file.sha256 }, id);
    if (earlier) return { id: earlier, isNew: false };
    const { title } = input;
    await tx.itemEvidence.create({
      data: {
        ...{ id, itemId, title, fileKey, fileName: tidyLine(file.name).slice(-200) },
        ...by(actor, item.unitId, "added", now),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, { type: "item.evidenceAdded", title, ...aboutItem(item) }, now);
    return { id, isNew: true };
  });
}

/** The file behind a piece of evidence; null where the actor may not see its item. */
export async function getEvidenceFile(actor: Actor, id: string) {
  if (!recordId().safeParse(id).success) return null;
  return db.itemEvidence.findFirst({
    where: { id, item: itemsVisibleTo(actor) },
    select: { fileName: true, file: { select: { key: true, type: true, size: true } } },
  });
}
