import { askExtension } from "@/lib/conclusions/ask-extension";
import { closeItem } from "@/lib/conclusions/close-item";
import { approveExtension } from "@/lib/conclusions/decide-extension";
import { issueConclusion } from "@/lib/conclusions/issue-conclusion";
import { confirmCompletion } from "@/lib/conclusions/judge-completion";
import { setMilestone } from "@/lib/conclusions/milestones";
import { stateTerm } from "@/lib/conclusions/terms";
import { listLeftOver } from "@/lib/conclusions/left-over";
import { reportProgress } from "@/lib/conclusions/report-progress";
import { startConclusion } from "@/lib/conclusions/start-conclusion";
import { stateLeftOver } from "@/lib/conclusions/state-left-over";
import { changeItem } from "@/lib/conclusions/write-item";
import { isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { Cast } from "./cast";
import { moment } from "./clock";

/** Who is charged with what the draft leaves open: the organisation, who answers for it, by when, what comes of it. */
export type UsualCharge = { lead: string; by: string; dueOn: string; product: string };

/** What happened to a promise after its notice; each with its day. */
export type Followed = {
  progress?: [on: string, percent: number, body: string][];
  extended?: { on: string; to: string; reason: string };
  milestones?: [dueOn: string, content: string][];
  done?: [on: string, body: string];
  verifiedOn?: string;
  closedOn?: string;
};

/** The term of the ward's Party committee, from which its documents are numbered. */
export async function statePresentTerm(ward: Cast): Promise<void> {
  const now = moment("2026-01-05 08:30");
  const term = { unitId: ward.unit.id, name: "2025 - 2030", beginsOn: "2025-07-01" };
  await stateTerm(await ward.actor("office", now), term, now);
}

export async function draftNotice(cast: Cast, conferenceId: string, on: string): Promise<string> {
  const now = moment(`${on} 09:10`);
  const office = await cast.actor("office", now);
  return (await startConclusion(office, { conferenceId, form: "party" }, now)).id;
}

/** Answers what each drafted item still lacks, in their order; the last charge serves the rest. */
export async function clarifyItems(
  cast: Cast,
  conclusionId: string,
  on: string,
  charges: UsualCharge[],
) {
  const now = moment(`${on} 14:30`);
  const office = await cast.actor("office", now);
  const items = await db.conclusionItem.findMany({
    where: { conclusionId },
    include: { opinions: true, supporting: true },
    orderBy: { position: "asc" },
  });
  for (const [index, item] of items.entries()) {
    const usual = charges[Math.min(index, charges.length - 1)]!;
    const due = item.dueOn ? isoDay(item.dueOn) : usual.dueOn;
    const input = {
      ...{ conclusionId, itemId: item.id, sectionId: item.sectionId },
      ...{ content: item.content, decision: item.decision },
      version: await versionOf(conclusionId),
      leadOrganisationId: item.leadOrganisationId ?? cast.organisation(usual.lead),
      supportingIds: item.supporting.map(({ organisationId }) => organisationId),
      responsibleId: item.responsibleId ?? cast.holding(usual.by),
      dueOn: due > on ? due : usual.dueOn,
      product: item.product ?? usual.product,
      opinionIds: item.opinions.map(({ opinionId }) => opinionId),
    };
    await changeItem(office, input, now);
  }
}

export async function issueNotice(cast: Cast, conclusionId: string, on: string, number: number) {
  const now = moment(`${on} 16:20`);
  const version = await versionOf(conclusionId);
  const input = { conclusionId, version, number, day: on, anyway: true };
  await issueConclusion(await cast.actor("office", now), input, now);
}

/** What goes to the upper level has neither answer nor item: the notice says so. */
export async function passUpTheRest(cast: Cast, conclusionId: string, on: string) {
  const now = moment(`${on} 15:20`);
  const office = await cast.actor("office", now);
  const { conferenceId } = await db.conclusion.findUniqueOrThrow({
    where: { id: conclusionId },
    select: { conferenceId: true },
  });
  for (const { id: opinionId } of await listLeftOver(db, { id: conclusionId, conferenceId })) {
    const stated = { conclusionId, opinionId, reason: "passedUp" as const, note: null };
    await stateLeftOver(office, stated, now);
  }
}

/** Follows the items of a notice by the first words of each, as the secretariat writes down what it is told. */
export async function followItems(
  cast: Cast,
  conclusionId: string,
  stories: [beginning: string, story: Followed][],
) {
  for (const [beginning, story] of stories) {
    const { id } = await db.conclusionItem.findFirstOrThrow({
      where: { conclusionId, content: { startsWith: beginning } },
      select: { id: true },
    });
    await followItem(cast, id, story);
  }
}

async function followItem(cast: Cast, itemId: string, story: Followed) {
  for (const [dueOn, content] of story.milestones ?? []) {
    const now = moment(`${story.progress?.[0]?.[0] ?? dueOn} 08:40`);
    const input = { ...(await seen(itemId)), dueOn, content };
    await setMilestone(await cast.actor("office", now), input, now);
  }
  for (const [on, percent, body] of story.progress ?? []) {
    const now = moment(`${on} 10:00`);
    const input = { ...(await seen(itemId)), percent, body, isDone: false };
    await reportProgress(await cast.actor("office", now), input, now);
  }
  if (story.extended) await extend(cast, itemId, story.extended);
  if (story.done) await finish(cast, itemId, { ...story, done: story.done });
}

async function extend(
  cast: Cast,
  itemId: string,
  { on, to, reason }: NonNullable<Followed["extended"]>,
) {
  const asked = moment(`${on} 10:30`);
  const input = { ...(await seen(itemId)), toDay: to, reason };
  await askExtension(await cast.actor("office", asked), input, asked);
  const { id: extensionId } = await db.itemExtension.findFirstOrThrow({
    where: { itemId, decision: "asked" },
    select: { id: true },
  });
  const decided = moment(`${on} 15:30`);
  await approveExtension(await cast.actor("chair", decided), { extensionId }, decided);
}

type Finished = Followed & { done: [on: string, body: string] };

async function finish(
  cast: Cast,
  itemId: string,
  { done: [on, body], verifiedOn, closedOn }: Finished,
) {
  const now = moment(`${on} 11:00`);
  const report = { ...(await seen(itemId)), percent: 100, body, isDone: true };
  await reportProgress(await cast.actor("office", now), report, now);
  if (!verifiedOn) return;
  const judged = moment(`${verifiedOn} 09:00`);
  const { id: progressId } = await db.itemProgress.findFirstOrThrow({
    where: { itemId, standing: "reported" },
    select: { id: true },
  });
  await confirmCompletion(await cast.actor("front", judged), { progressId }, judged);
  if (!closedOn) return;
  const closed = moment(`${closedOn} 16:00`);
  const { version } = await seen(itemId);
  await closeItem(await cast.actor("office", closed), { itemId, version }, closed);
}

async function seen(itemId: string) {
  const { version } = await db.conclusionItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { version: true },
  });
  return { itemId, version, submissionKey: newSubmissionKey() };
}

export async function versionOf(id: string): Promise<number> {
  const { version } = await db.conclusion.findUniqueOrThrow({
    where: { id },
    select: { version: true },
  });
  return version;
}
