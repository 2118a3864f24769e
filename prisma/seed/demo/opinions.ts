import type { OutcomeKind } from "@/lib/generated/prisma/enums";
import type { Competence } from "@/lib/opinions/vocabulary";
import { acceptAssignment } from "@/lib/assignments/accept-assignment";
import { assignOpinion } from "@/lib/assignments/assign-opinion";
import { membersOf } from "@/lib/people/current-holders";
import { actorOfPerson } from "@/lib/platform/actor";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import type { OpinionInput } from "@/lib/opinions/schema";
import { db } from "@/lib/platform/db";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { approveResponse } from "@/lib/responses/approve-response";
import { confirmOutcome } from "@/lib/responses/confirm-outcome";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { draftResponse } from "@/lib/responses/draft-response";
import { issueResponse } from "@/lib/responses/issue-response";
import { reportOutcome } from "@/lib/responses/report-outcome";
import type { ReportOutcomeInput } from "@/lib/responses/outcome-schema";
import { returnResponse } from "@/lib/responses/return-response";
import { commentResponse } from "@/lib/responses/comment-response";
import { passagesOf } from "@/lib/responses/passages";
import { reviseResponse } from "@/lib/responses/revise-response";
import { submitResponse } from "@/lib/responses/submit-response";
import { answerPoints } from "@/lib/responses/vocabulary";
import { type DemoWay, goItsWay, wayColumns } from "./answer-ways";
import type { Cast } from "./cast";
import { ruleOnAll } from "./competence";
import { dayAfter, demoToday, moment, officeDay } from "./clock";
import type { DemoConference } from "./conferences";

/** An answer in writing and how far it has come. */
export type WrittenAnswer = {
  /** Who answers and approves. */
  by: string;
  body: string;
  /** Day of the draft; the later steps follow it. */
  on: string;
  upTo: "draft" | "submitted" | "returned" | "approved" | "issued";
  number?: string;
  /** Why it was returned. */
  comment?: string;
  /** Who drafts it; the secretariat where nothing is said. */
  author?: string;
  /** Of a letter with its recipients: how it went its way. */
  way?: DemoWay;
  /** The text as it stood before it was written again. */
  firstBody?: string;
  /** What the leader remarked on the first sentence. */
  remark?: string;
};

export type DemoOutcome = {
  kind: OutcomeKind;
  explanation: string;
  on: string;
  /** When the Front confirmed it; null while that is awaited. */
  confirmedOn: string | null;
  /** What the Front found instead. */
  contested?: string;
};

type Charge = { to: string; dueOn?: string; on: string };

export type DemoOpinion = {
  topic: string;
  text: string;
  place?: string;
  source?: string;
  kind?: OpinionInput["kind"];
  channel?: OpinionInput["channel"];
  /** Number of the site it came from, the main one being 0. */
  site?: number;
  receivedOn?: string;
  /** Name, telephone and address, as far as they were left. */
  contributor?: [name: string, phone?: string, address?: string];
  /** Who is charged, until when, on which day. */
  charged?: Charge;
  /** Who answered at the conference, and the gist. */
  onSpot?: [by: string, gist: string];
  written?: WrittenAnswer;
  outcome?: DemoOutcome;
  /** Under whose competence it falls, and why; that of the unit itself where nothing is said. */
  competence?: [Competence, reason: string];
  /** Opinions of one conference with the same word here raise the same matter, and are grouped. */
  sameAs?: string;
};

/** What is still to happen to an opinion, and among which people. */
export type Logged = {
  opinionId: string;
  story: Pick<
    DemoOpinion,
    "onSpot" | "charged" | "written" | "outcome" | "competence" | "contributor"
  >;
  cast: Cast;
  conference?: DemoConference;
};

type LogTime = { moment: OpinionInput["moment"]; at: Date; by: string };

async function log(conference: DemoConference, opinion: DemoOpinion, { moment, at, by }: LogTime) {
  const [contributorName = null, contributorPhone = null, contributorAddress = null] =
    opinion.contributor ?? [];
  const usualChannel = moment === "before" ? "frontSystem" : "spoken";
  const input: OpinionInput = {
    conferenceId: conference.id,
    moment,
    channel: opinion.channel ?? usualChannel,
    siteId: opinion.site === undefined ? null : (conference.siteIds[opinion.site] ?? null),
    text: opinion.text,
    place: opinion.place ?? null,
    kind: opinion.kind ?? "recommendation",
    topicId: opinion.topic,
    sourceOrganisation: opinion.source ?? null,
    receivedOn: opinion.receivedOn ?? null,
    contributorName,
    contributorPhone,
    contributorAddress,
    contributorEmail: null,
    submissionKey: newSubmissionKey(),
  };
  const { id } = await recordOpinion(await conference.cast.actor(by, at), input, at);
  return { opinionId: id, story: opinion, cast: conference.cast, conference };
}

/** Collected by the Front in the weeks before, some each day. */
export async function logBefore(
  conference: DemoConference,
  opinions: DemoOpinion[],
  firstDay: string,
) {
  const logged: Logged[] = [];
  for (const [index, opinion] of opinions.entries()) {
    const day = officeDay(opinion.receivedOn ?? dayAfter(firstDay, Math.floor(index / 3)));
    const at = moment(
      `${day} ${String(9 + (index % 3) * 2).padStart(2, "0")}:${index % 2 ? "40" : "15"}`,
    );
    logged.push(
      await log(conference, { receivedOn: day, ...opinion }, { moment: "before", at, by: "front" }),
    );
  }
  return logged;
}

/** Noted down as they were raised, one after the other. */
export async function logAt(conference: DemoConference, opinions: DemoOpinion[]) {
  const logged: Logged[] = [];
  const opening = moment(`${conference.day} ${conference.start}`);
  for (const [index, opinion] of opinions.entries()) {
    const at = new Date(opening.getTime() + (45 + index * 5) * 60_000);
    logged.push(await log(conference, opinion, { moment: "at", at, by: conference.by }));
  }
  return logged;
}

/** Charges, answers and settles as far as the story of each opinion goes. */
export async function follow(logged: Logged[]): Promise<void> {
  await ruleOnAll(logged);
  for (const { opinionId, story, cast, conference } of logged) {
    if (story.onSpot && conference) await answerAtConference(conference, opinionId, story.onSpot);
    if (story.charged) await charge(cast, opinionId, story.charged);
    if (story.written) {
      const hasContributor = story.contributor !== undefined;
      await answerInWriting(cast, opinionId, { ...story.written, hasContributor });
    }
    if (story.outcome) await settle(cast, opinionId, story.outcome);
  }
}

async function answerAtConference(
  { cast, day, by: recorder }: DemoConference,
  opinionId: string,
  [by, body]: [string, string],
) {
  const now = moment(`${day} 16:30`);
  const input = {
    opinionId,
    version: await versionOf(opinionId),
    answererId: cast.holding(by),
    body,
    answeredOn: day,
    submissionKey: newSubmissionKey(),
  };
  await answerOnSpot(await cast.actor(recorder, now), input, now);
}

async function charge(cast: Cast, opinionId: string, { to, dueOn, on }: Charge) {
  const now = moment(`${on} 14:20`);
  const input = {
    opinionId,
    version: await versionOf(opinionId),
    assignee: { organisationId: cast.organisation(to), personId: null },
    note: null,
    dueOn: dueOn ?? null,
    dueReason: "Theo chỉ đạo tại hội nghị",
  };
  await assignOpinion(await cast.actor("office", now), input, now);
  await accept(opinionId, input.assignee.organisationId, officeDay(dayAfter(on, 1)));
}

/** The agency takes it on the next morning, where that has come and somebody there has an account. */
async function accept(opinionId: string, organisationId: string, day: string) {
  if (day > demoToday) return;
  const now = moment(`${day} 08:40`);
  const [member] = await membersOf(db, organisationId, plainDate(day));
  const actor = member && (await actorOfPerson(member.personId, now));
  if (actor) await acceptAssignment(actor, { opinionId, version: await versionOf(opinionId) }, now);
}

type Answered = WrittenAnswer & { hasContributor: boolean };

async function answerInWriting(cast: Cast, opinionId: string, answer: Answered) {
  const { by, body, on, upTo, author = "office", hasContributor, firstBody } = answer;
  const reaches = (step: WrittenAnswer["upTo"]) => stages.indexOf(step) <= stages.indexOf(upTo);
  const drafted = moment(`${on} 10:10`);
  const writer = await cast.actor(author, drafted);
  const draft = {
    opinionId,
    answererId: cast.holding(by),
    body: firstBody ?? body,
    submissionKey: newSubmissionKey(),
  };
  const { id: responseId } = await draftResponse(writer, draft, drafted);
  let version = 1;
  if (firstBody) {
    const revision = { responseId, version: version++, answererId: draft.answererId, body };
    await reviseResponse(writer, revision, moment(`${on} 14:05`));
  }
  if (upTo === "draft") return;

  await submitResponse(writer, { responseId, version: version++ }, moment(`${on} 15:40`));
  const leaderDay = officeDay(dayAfter(on, 1));
  const judged = moment(`${leaderDay} 09:20`);
  if (upTo === "returned") {
    const comment = answer.comment ?? "";
    if (answer.remark) {
      const passage = passagesOf(body)[0] ?? null;
      const remark = { responseId, passage, comment: answer.remark };
      const leader = await cast.actor(by, judged);
      await commentResponse(leader, { ...remark, submissionKey: newSubmissionKey() }, judged);
    }
    await returnResponse(
      await cast.actor(by, judged),
      { responseId, version: version++, comment },
      judged,
    );
    return;
  }
  if (!reaches("approved")) return;
  await approveResponse(
    await cast.actor(by, judged),
    { responseId, version: version++, checks: [...answerPoints], waiver: null },
    judged,
  );
  if (!reaches("issued")) return;
  const issued = moment(`${leaderDay} 16:05`);
  const paper = {
    responseId,
    version,
    documentNumber: answer.number ?? null,
    answeredOn: leaderDay,
    ...(answer.way && wayColumns(leaderDay, hasContributor)),
  };
  await issueResponse(await cast.actor("office", issued), paper, issued);
  if (answer.way) await goItsWay(cast, responseId, leaderDay, answer.way);
}

const stages: WrittenAnswer["upTo"][] = ["draft", "submitted", "returned", "approved", "issued"];

async function settle(
  cast: Cast,
  opinionId: string,
  { kind, explanation, on, ...judged }: DemoOutcome,
) {
  const reported = moment(`${on} 10:45`);
  const { id: outcomeReportId } = await reportOutcome(
    await cast.actor("office", reported),
    {
      opinionId,
      version: await versionOf(opinionId),
      outcome: kind,
      explanation,
      ...shownBy(kind, on),
      submissionKey: newSubmissionKey(),
    },
    reported,
  );
  if (judged.contested) {
    const now = moment(`${officeDay(dayAfter(on, 3))} 14:00`);
    await contestOutcome(
      await cast.actor("front", now),
      { outcomeReportId, judgement: judged.contested },
      now,
    );
  } else if (judged.confirmedOn) {
    const now = moment(`${judged.confirmedOn} 08:50`);
    await confirmOutcome(await cast.actor("front", now), { outcomeReportId }, now);
  }
}

/** What the office had in hand for its report. */
function shownBy(kind: OutcomeKind, on: string): Partial<ReportOutcomeInput> {
  const year = Number(on.slice(0, 4)) + 1;
  if (kind === "resolved") {
    return { evidence: `Biên bản kiểm tra thực tế ngày ${formatDay(plainDate(on))}` };
  }
  if (kind === "notFeasible") return { reasonCode: "againstPlanning" };
  if (kind !== "scheduled") return {};
  return {
    funding: `Kế hoạch đầu tư công năm ${year}`,
    milestones: [
      { title: "Lập chủ trương đầu tư", dueOn: `${year}-03-31` },
      { title: "Khởi công", dueOn: `${year}-09-30` },
    ],
  };
}

export async function versionOf(opinionId: string): Promise<number> {
  const { version } = await db.opinion.findUniqueOrThrow({
    where: { id: opinionId },
    select: { version: true },
  });
  return version;
}
