import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type OutcomeKind, outcomeKinds } from "@/lib/opinions/vocabulary";
import { db } from "@/lib/platform/db";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { approveResponse } from "@/lib/responses/approve-response";
import { checkResponse } from "@/lib/responses/check-response";
import { confirmOutcome } from "@/lib/responses/confirm-outcome";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { draftResponse } from "@/lib/responses/draft-response";
import { issueResponse } from "@/lib/responses/issue-response";
import { rejectAnswer } from "@/lib/responses/reject-answer";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { returnResponse } from "@/lib/responses/return-response";
import {
  whyNotAnsweredOnSpot,
  whyNotDrafted,
  whyNotMoved,
  whyNotRejected,
  whyOutcomeNotReported,
} from "@/lib/responses/rules";
import { submitResponse } from "@/lib/responses/submit-response";
import {
  allChecked,
  answerable,
  axesOf,
  dayAfter,
  draftOf,
  spokenOf,
  type Answerable,
} from "./answerable";

it("keeps both axes in step with the answers and reports, whatever is done in whatever order", async () => {
  const w = await answerable();
  const choices = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...outcomeKinds)), {
    minLength: 8,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(choices, async (picks) => {
      await forgetAnswers(w);
      for (const [pick, outcome] of picks) {
        const acts = await legalActs(w, outcome);
        await acts[pick % acts.length]?.();
        const { version: _, ...axes } = await axesOf(w.opinion.id);
        expect(axes).toEqual(await toldByRecords(w));
      }
    }),
    { numRuns: 6, seed: 20261122 },
  );
}, 120_000);

let ticks = 0;

/** Everything the rules allow now; each of these must then succeed. */
async function legalActs(w: Answerable, outcome: OutcomeKind) {
  const { opinion, inWork, report } = await recordsOf(w);
  const state = {
    ...opinion,
    conferenceStatus: "inProgress",
    hasAnswerInWork: inWork !== null,
    hasOutcomeWaiting: report?.standing === "reported",
  };
  const clock = new Date(dayAfter.getTime() + ++ticks * 1000);
  const onOpinion = { opinionId: opinion.id, version: opinion.version };
  const acts = [];
  if (!whyNotAnsweredOnSpot(state)) {
    acts.push(() => answerOnSpot(w.secretariat, spokenOf(w, opinion.version), clock));
  }
  if (!whyNotDrafted(state)) acts.push(() => draftResponse(w.agencyOfficer, draftOf(w), clock));
  if (inWork) acts.push(...movesOf(w, inWork, clock));
  if (!whyNotRejected(state)) {
    acts.push(() => rejectAnswer(w.frontOfficer, { ...onOpinion, reason: "…" }, clock));
  }
  if (!whyOutcomeNotReported(state)) {
    const told = { outcome, explanation: "…", ...shown, submissionKey: randomUUID() };
    acts.push(() => reportOutcome(w.secretariat, { ...onOpinion, ...told }, clock));
  }
  if (report?.standing === "reported") {
    const seen = { outcomeReportId: report.id };
    acts.push(() => confirmOutcome(w.frontOfficer, seen, clock));
    acts.push(() => contestOutcome(w.frontOfficer, { ...seen, judgement: "…" }, clock));
  }
  return acts;
}

/** Whatever an outcome must be shown by. */
const shown = {
  evidence: "Biên bản số 5",
  reasonCode: "technical" as const,
  milestones: [{ title: "Khởi công", dueOn: "2027-03-31" }],
};

type InWork = { id: string; version: number; status: Parameters<typeof whyNotMoved>[0]["status"] };

function movesOf(w: Answerable, { id, version, status }: InWork, clock: Date) {
  const seen = { responseId: id, version };
  const issue = { ...seen, documentNumber: null, answeredOn: "2026-03-11" };
  const moves = {
    submit: () => submitResponse(w.agencyOfficer, seen, clock),
    check: () => checkResponse(w.secretariat, { ...seen, checks: [] }, clock),
    return: () => returnResponse(w.committeeChair, { ...seen, comment: "…" }, clock),
    approve: () => approveResponse(w.committeeChair, { ...seen, ...allChecked }, clock),
    issue: () => issueResponse(w.secretariat, issue, clock),
  };
  const verbs = Object.keys(moves) as (keyof typeof moves)[];
  return verbs.filter((verb) => !whyNotMoved({ status }, verb)).map((verb) => moves[verb]);
}

async function recordsOf({ opinion: { id } }: Answerable) {
  const opinion = await db.opinion.findUniqueOrThrow({ where: { id } });
  const report = await db.outcomeReport.findFirst({ orderBy: { reportedAt: "desc" } });
  const inWork = await db.response.findFirst({ where: { status: { not: "issued" } } });
  return { opinion, report, inWork };
}

const statusAfter: Record<string, string> = {
  "response.given": "answeredOnSpot",
  "response.issued": "answeredInWriting",
  "answer.rejected": "answerReturned",
};

let forgottenUpTo = 0n;

/** What the axes must be, read from the trail and the reports alone. */
async function toldByRecords({ opinion }: Answerable) {
  const latest = await db.auditEvent.findFirst({
    where: {
      opinionId: opinion.id,
      type: { in: Object.keys(statusAfter) },
      seq: { gt: forgottenUpTo },
    },
    orderBy: { seq: "desc" },
  });
  const report = await db.outcomeReport.findFirst({ orderBy: { reportedAt: "desc" } });
  return {
    answerStatus: latest ? statusAfter[latest.type] : "unanswered",
    outcome: report?.standing === "contested" ? "inProgress" : (report?.outcome ?? null),
    outcomeConfirmed: report?.standing === "confirmed",
    outcomeContested: report?.standing === "contested",
  };
}

/** Back to an opinion nobody has answered, so that each run begins alike. */
async function forgetAnswers({ opinion }: Answerable) {
  await db.response.deleteMany();
  await db.outcomeReport.deleteMany();
  const axes = { outcome: null, outcomeConfirmed: false, outcomeContested: false };
  const untouched = { answerStatus: "unanswered", ...axes } as const;
  await db.opinion.update({ where: { id: opinion.id }, data: untouched });
  const latest = await db.auditEvent.findFirst({ orderBy: { seq: "desc" } });
  forgottenUpTo = latest?.seq ?? 0n;
}
