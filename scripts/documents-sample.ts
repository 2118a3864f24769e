// npm run documents:sample -- DIR: every document, table and calendar of a conference of the demo, to look at.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { createTranslator } from "use-intl/core";
import { getUnitFeed } from "@/lib/calendars/feed-queries";
import { writeCalendar } from "@/lib/calendars/write-calendar";
import { kindLabel } from "@/lib/conferences/labels";
import { formFamilies } from "@/lib/documents/official-document";
import { draftDocument } from "@/lib/drafts/draft-document";
import { getDraftSubject } from "@/lib/drafts/queries";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import { bundles, type DraftInput, draftKinds } from "@/lib/drafts/schema";
import { listSigners } from "@/lib/drafts/signers";
import {
  defaultRecipients,
  invitationRecipients,
} from "@/lib/documents/templates/default-recipients";
import { inviteeList } from "@/lib/documents/templates/invitee-list";
import { yearPlanTable } from "@/lib/documents/templates/year-plan-table";
import { signAs } from "@/lib/documents/sign-as";
import type { OfficialDocument } from "@/lib/documents/official-document";
import { writeDocx } from "@/lib/documents/write-docx";
import { chairPostLabel } from "@/lib/plans/labels";
import { getYearPlan } from "@/lib/plans/queries";
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { dayOf, formatDay, yearOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { getViewedUnit } from "@/lib/units/queries";
import conferences from "@/messages/vi/conferences.json";
import plans from "@/messages/vi/plans.json";

const office = "vanphong.tayho";

async function officeOfDemo(): Promise<Actor> {
  const account = await db.account.findUnique({
    where: { username: office },
    select: { personId: true },
  });
  const actor = account && (await actorOfPerson(account.personId, new Date()));
  if (!actor) throw new Error("The samples are written from the demo data: start with DEMO=1.");
  return actor;
}

/** Of the coming conferences that have a programme, the one with most guests. */
async function preparedConference({ unitId }: Actor) {
  return db.conference.findFirstOrThrow({
    where: { unitId, programme: { isNot: null }, status: { in: ["planned", "announced"] } },
    select: { id: true, code: true },
    orderBy: [{ invitations: { _count: "desc" } }, { startsAt: "desc" }],
  });
}

type Subject = NonNullable<Awaited<ReturnType<typeof getDraftSubject>>>;

async function writeAll(folder: string): Promise<string[]> {
  const actor = await officeOfDemo();
  const conference = await preparedConference(actor);
  const subject = await getDraftSubject(actor, conference.id);
  if (!subject) throw new Error(`${conference.code} cannot be read`);
  return [
    ...(await writeDrafts(folder, actor, subject)),
    ...(await writeTables(folder, actor, subject)),
    await writeFeed(folder, actor, subject),
  ];
}

async function writeDrafts(folder: string, actor: Actor, subject: Subject): Promise<string[]> {
  const written = new Set<string>();
  for (const family of formFamilies) {
    const { unitId, unit } = subject;
    const [head] = await listSigners(actor, { unitId, day: dayOf(new Date()), family });
    const input: Omit<DraftInput, "bundle" | "recipients"> = {
      family,
      number: null,
      day: null,
      signerId: head?.holdingId ?? null,
      until: null,
      anyway: true,
    };
    for (const kind of draftKinds) {
      const recipients = (
        kind === "invitation"
          ? invitationRecipients(family)
          : defaultRecipients(family, unitWords(unit))
      ).join("\n");
      for (const bundle of kind === "invitation" ? bundles : (["merged"] as const)) {
        const asked = {
          conferenceId: subject.conferenceId,
          kind,
          input: { ...input, recipients, bundle },
        };
        const file = await draftDocument(actor, asked);
        if ("faults" in file) continue;
        const name = `${issuerOf(unit, family).symbol} - ${file.name}`;
        fs.writeFileSync(path.join(folder, name), file.content);
        written.add(name);
      }
    }
  }
  return [...written];
}

/** The list to sign at the door, and the year of the unit. */
async function writeTables(folder: string, actor: Actor, subject: Subject): Promise<string[]> {
  const { unit, conference, guests, code } = subject;
  const letterhead = {
    ...{ family: "party" as const, issuer: issuerOf(unit, "party"), number: null, day: null },
    ...{ draftedOn: dayOf(new Date()), recipients: [] },
    signature: signAs("party", { rank: "head", name: null }),
  };
  const invitees = guests.map((guest) => ({ ...guest, siteName: guest.siteName ?? null }));
  const facts = { ...conference, unit: unitWords(unit) };
  const year = yearOf(new Date());
  const tables: Record<string, OfficialDocument> = {
    [`Danh sách đại biểu - ${code}.docx`]: inviteeList(letterhead, facts, invitees),
    [`Kế hoạch năm ${year}.docx`]: yearPlanTable(letterhead, year, await entriesOf(actor, year)),
  };
  for (const [name, document] of Object.entries(tables)) {
    fs.writeFileSync(path.join(folder, name), await writeDocx([document]));
  }
  return Object.keys(tables);
}

async function entriesOf(actor: Actor, year: number) {
  const t = createTranslator({ locale: "vi", messages: { conferences, plans } });
  const viewed = await getViewedUnit(actor, undefined);
  if (!viewed) throw new Error(`${office} has no unit`);
  const { own } = await getYearPlan(actor, viewed, year);
  return own.entries.map(({ quarter, kind, theme, day, planned, state }) => ({
    quarter,
    name: theme ?? t(`conferences.${kindLabel(kind)}`),
    day: day && formatDay(day),
    chair: planned?.chairPost ? t(`plans.${chairPostLabel(planned.chairPost)}`) : null,
    state: t(`plans.entry.${state}`),
  }));
}

/** What a calendar program finds behind the unit's secret address. */
async function writeFeed(folder: string, actor: Actor, { unitId }: Subject): Promise<string> {
  const feed = await getUnitFeed(actor, unitId);
  if (!feed) throw new Error("the calendar of the unit cannot be read");
  const name = `Lịch đối thoại - ${feed.name}.ics`;
  fs.writeFileSync(path.join(folder, name), writeCalendar(feed, env().APP_ORIGIN));
  return name;
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (!folder) throw new Error("Name the folder: npm run documents:sample -- samples");
  fs.mkdirSync(folder, { recursive: true });
  for (const name of await writeAll(folder)) console.log(`  ${name}`);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await db.$disconnect();
}
