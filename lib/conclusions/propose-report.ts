import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { addProgrammeItem } from "@/lib/programmes/add-item";
import { moveProgrammeItem } from "@/lib/programmes/move-item";
import { getProgramme } from "@/lib/programmes/queries";
import { shortDay } from "@/lib/documents/official-wording";
import { found } from "@/lib/refusals";
import { unitsVisibleTo } from "@/lib/platform/actor";
import { getLastNoticeReport } from "./last-notice";

const minutes = 15;

/** Puts the report on the last notice into the programme, right after the opening; once. */
export async function proposeReport(
  actor: Actor,
  { conferenceId, version }: { conferenceId: string; version: number },
  now = new Date(),
) {
  const conference = found(
    await db.conference.findFirst({
      where: { id: conferenceId, ...unitsVisibleTo(actor) },
      select: { id: true, unitId: true, startsAt: true, endsAt: true, status: true },
    }),
  );
  const { items } = await getProgramme(actor, conference);
  if (items.some(({ kind }) => kind === "lastNoticeReport")) return;
  const { sign, issuedOn } = found(await getLastNoticeReport(actor, conference, now));
  const title = `Báo cáo kết quả thực hiện Thông báo kết luận số ${sign} ngày ${shortDay(issuedOn)}`;
  const facts = {
    kind: "lastNoticeReport" as const,
    title,
    minutes,
    isInternal: false,
    isNested: false,
  };
  const presenter = { presenterHoldingId: null, presenterText: null };
  const added = await addProgrammeItem(
    actor,
    { conferenceId, version, ...facts, ...presenter },
    now,
  );
  const beforeId = placeAfterOpening(items);
  if (beforeId === null) return;
  const after = await getProgramme(actor, conference);
  const move = { verb: "place" as const, itemId: added.id, beforeId, isNested: false };
  await moveProgrammeItem(actor, { conferenceId, version: after.version, move }, now);
}

/** The item before which the report stands; null where it stands at the end anyway. */
function placeAfterOpening(
  items: { id: string; kind: string; isNested: boolean }[],
): string | null {
  const opening = items.findLastIndex(({ kind }) => kind === "opening");
  const next = items.slice(opening + 1).find(({ isNested }) => !isNested);
  return next?.id ?? null;
}
