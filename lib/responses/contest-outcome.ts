import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { aboutPartOf } from "./about-part";
import { judgeOutcome } from "./judge-outcome";
import { tellDoers } from "./notices";
import type { ContestOutcomeInput } from "./schema";
import { setAxes } from "./set-axes";

/** The Front finds otherwise: the matter is under way again until there is a new report. */
export function contestOutcome(actor: Actor, input: ContestOutcomeInput, now = new Date()) {
  return transaction(async (tx) => {
    const { judgement } = input;
    const judged = { standing: "contested", judgement } as const;
    const { opinion, report } = await judgeOutcome(tx, actor, input.outcomeReportId, judged, now);
    const otherwise = { outcomeConfirmed: false, outcomeContested: true };
    await setAxes(tx, opinion.id, { outcome: "inProgress", ...otherwise });
    await tellDoers(tx, opinion, report, now);
    const about = aboutPartOf(opinion, report.id);
    const { outcome } = report;
    await recordEvent(tx, actor, { type: "outcome.contested", outcome, judgement, ...about }, now);
    return { code: opinion.code };
  });
}
