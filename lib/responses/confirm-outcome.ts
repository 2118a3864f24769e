import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { aboutPartOf } from "./about-part";
import { judgeOutcome } from "./judge-outcome";
import type { ConfirmOutcomeInput } from "./schema";
import { setAxes } from "./set-axes";

/** The Front, which did not do the work, confirms what was reported about it. */
export function confirmOutcome(actor: Actor, input: ConfirmOutcomeInput, now = new Date()) {
  return transaction(async (tx) => {
    const judged = { standing: "confirmed", judgement: null } as const;
    const { opinion, report } = await judgeOutcome(tx, actor, input.outcomeReportId, judged, now);
    const { outcome } = report;
    const agreed = { outcomeConfirmed: true, outcomeContested: false };
    await setAxes(tx, opinion.id, { outcome, ...agreed });
    const about = aboutPartOf(opinion, report.id);
    await recordEvent(tx, actor, { type: "outcome.confirmed", outcome, ...about }, now);
    return { code: opinion.code };
  });
}
