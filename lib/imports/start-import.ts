import { recordEvent } from "@/lib/audit/record-event";
import { conferenceForOpinions } from "@/lib/opinions/lock-records";
import { mayRecordOpinion } from "@/lib/opinions/policy";
import { likelyMoment, whyOpinionIsRefused } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { guessReading } from "./guess-reading";
import { legacyEncodingOf } from "./legacy-text";
import { rememberedColumns } from "./queries";
import type { Sheet } from "./sheet";

type UploadedList = { conferenceId: string; fileName: string; fileHash: string; sheets: Sheet[] };

/**
 * Keeps the sheets of an uploaded list, with a guess of how they are to be read. No opinion is
 * written before somebody has looked and confirmed.
 * @throws Refusal import-empty, import-encoding-legacy, and those of recording an opinion
 */
export function startImport(actor: Actor, upload: UploadedList, now = new Date()) {
  refuseUnreadable(upload.sheets);
  return transaction(async (tx) => {
    const conference = await conferenceForOpinions(tx, actor, upload.conferenceId);
    refuseUnless(mayRecordOpinion(actor, conference));
    refuse(whyOpinionIsRefused(conference, "before"));
    const { id: conferenceId, unitId } = conference;
    const reading = guessReading(upload.sheets, {
      remembered: await rememberedColumns(unitId, tx),
      moment: likelyMoment(conference),
    });
    const id = newId();
    await tx.importBatch.create({
      data: {
        ...{ id, unitId, conferenceId, reading },
        fileName: upload.fileName.slice(0, 200),
        fileHash: upload.fileHash,
        content: upload.sheets,
        createdAt: now,
        createdById: actor.personId,
      },
      select: { id: true },
    });
    const rows = upload.sheets[reading.sheet]?.rows.length ?? 0;
    const event = { type: "import.uploaded", subjectId: id, unitId, conferenceId, rows } as const;
    await recordEvent(tx, actor, event, now);
    return { id };
  });
}

/** What no mapping of columns could mend. */
export function refuseUnreadable(sheets: Sheet[]) {
  if (sheets.every(({ rows }) => rows.length === 0)) throw new Refusal("import-empty");
  const encoding = legacyEncodingOf(sheets);
  if (encoding) throw new Refusal("import-encoding-legacy", { encoding });
}
