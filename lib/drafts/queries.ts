import { getConference } from "@/lib/conferences/queries";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { listForPrint } from "@/lib/invitations/desk-queries";
import { findNumberedPaper } from "@/lib/papers/queries";
import { shortDay } from "@/lib/documents/official-wording";
import { getProgramme, type ProgrammeRow } from "@/lib/programmes/queries";
import type { Guest } from "@/lib/documents/templates/invitation";
import type { ProgrammeEntry } from "@/lib/documents/templates/conference-facts";
import type { DraftSubject } from "./compose-draft";

type Conference = NonNullable<Awaited<ReturnType<typeof getConference>>>;

/** All that the documents of a conference are written from; null where the actor may not see it. */
export async function getDraftSubject(
  actor: Actor,
  conferenceId: string,
): Promise<(DraftSubject & { conferenceId: string; unitId: string; code: string }) | null> {
  const conference = await getConference(actor, conferenceId);
  if (!conference) return null;
  const { items } = await getProgramme(actor, conference);
  const named = { type: true, name: true, fullName: true } as const;
  const unit = await db.unit.findUniqueOrThrow({
    where: { id: conference.unitId },
    select: { ...named, parent: { select: named } },
  });
  return {
    conferenceId: conference.id,
    unitId: conference.unitId,
    code: conference.code,
    conference: factsOf(conference),
    unit,
    programme: entriesOf(items),
    guests: await guestsOf(actor, conference),
    plan: await planOf(actor, conference.id),
  };
}

function factsOf({ title, theme, startsAt, endsAt, legalBasis, sites, chairs }: Conference) {
  return {
    title,
    theme,
    startsAt,
    endsAt,
    sites: sites.map(({ name, address, mode }) => ({ name, address, isOnline: mode === "online" })),
    chairs: chairs.map(({ personName, postTitle }) => ({ name: personName, post: postTitle })),
    legalBases: (legalBasis ?? "")
      .split(";")
      .map((text) => text.trim())
      .filter(Boolean),
  };
}

/** What guests may read of a programme: its public items, the nested under those they belong to. */
function entriesOf(items: ProgrammeRow[]): ProgrammeEntry[] {
  const entries: ProgrammeEntry[] = [];
  let isHidden = false;
  for (const item of items) {
    if (!item.isNested) isHidden = item.isInternal;
    if (isHidden || item.isInternal) continue;
    const { title, startsAt, endsAt } = item;
    const entry: ProgrammeEntry = { title, startsAt, endsAt, presenter: presenterOf(item) };
    if (item.isNested) (entries.at(-1)!.entries ??= []).push(entry);
    else entries.push(entry);
  }
  return entries;
}

function presenterOf({ presenterName, presenterTitle }: ProgrammeRow): string | null {
  return [presenterName, presenterTitle].filter(Boolean).join(", ") || null;
}

/** Whoever is invited, as far as the asker may know it. */
async function guestsOf(actor: Actor, conference: Conference): Promise<Guest[]> {
  const rows = await listForPrint(actor, conference);
  return rows.map(({ fullName, title, organisation, residentialGroup, site }) => ({
    name: fullName,
    standing: [title, organisation ?? residentialGroup].filter(Boolean).join(", ") || null,
    siteName: site?.name,
  }));
}

/** "số 12-KH/ĐU ngày 10/11/2026": the plan among the papers that has its number. */
async function planOf(actor: Actor, conferenceId: string): Promise<string | null> {
  const plan = await findNumberedPaper(actor, conferenceId, "plan");
  if (!plan?.number) return null;
  return plan.issuedOn ? `số ${plan.number} ngày ${shortDay(plan.issuedOn)}` : `số ${plan.number}`;
}
