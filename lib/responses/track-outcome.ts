import { Prisma } from "@/lib/generated/prisma/client";
import type { InfeasibleReason } from "@/lib/generated/prisma/enums";
import { answeredWith } from "@/lib/opinions/answered-with";
import type { OutcomeKind } from "@/lib/opinions/vocabulary";
import { readRows } from "@/lib/platform/rows";

/** What was reported and confirmed, in words; no person's name. */
export type ConfirmedReport = {
  explanation: string;
  reasonCode: InfeasibleReason | null;
  funding: string | null;
  /** Days as "2027-03-31". */
  milestones: { title: string; dueOn: string }[];
  /** Where it was passed to, by a transmittal of that day. */
  sentTo: string | null;
  sentOn: Date | null;
  reportedAt: Date;
  confirmedAt: Date;
  /** The Front's organisation that confirmed it, as it was called then. */
  confirmedBy: string | null;
};

/** How the matter ended, as far as somebody other than its doer has looked at it. */
export type TrackedOutcome =
  | { standing: "confirmed"; outcome: OutcomeKind; report: ConfirmedReport | null }
  /** Reported; neither the outcome nor its text is told before the Front has confirmed it. */
  | { standing: "waiting"; reportedAt: Date }
  /** The Front found otherwise than was reported. */
  | { standing: "underWay" };

type Axes = { id: string; outcome: OutcomeKind | null; outcomeConfirmed: boolean };

/** The outcome of an opinion for whoever raised it; null while nothing was reported. */
export async function trackOutcome(opinion: Axes): Promise<TrackedOutcome | null> {
  const { id, outcome, outcomeConfirmed } = opinion;
  if (!outcome) return null;
  if (outcomeConfirmed) {
    return { standing: "confirmed", outcome, report: await confirmedReport(id, outcome) };
  }
  const waiting = await waitingReport(id, outcome);
  return waiting ? { standing: "waiting", ...waiting } : { standing: "underWay" };
}

/**
 * The steps of a roadmap are told as they were confirmed: that one was reached is noted later, by
 * its doer alone.
 */
async function confirmedReport(opinionId: string, outcome: OutcomeKind) {
  const [report] = await readRows<ConfirmedReport>(Prisma.sql`
    SELECT p.explanation, p.reason_code::text AS "reasonCode", p.funding,
      (SELECT coalesce(json_agg(json_build_object('title', m.title, 'dueOn', m.due_on)
        ORDER BY m.position), '[]') FROM roadmap_step m WHERE m.outcome_report_id = p.id) AS milestones,
      sent.receiver AS "sentTo", sent.sent_on AS "sentOn",
      p.reported_at AS "reportedAt", p.judged_at AS "confirmedAt",
      (SELECT g.name FROM organisation g WHERE g.unit_id = l.unit_id AND g.kind = 'front'
        AND daterange(g.valid_from, g.valid_to, '[]')
          @> (p.judged_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date LIMIT 1) AS "confirmedBy"
    FROM ${answeredWith(opinionId)} source JOIN outcome_report p ON p.opinion_id = source.id
      JOIN opinion l ON l.id = source.id
      LEFT JOIN LATERAL (SELECT t.receiver, t.sent_on FROM transfer_item i
          JOIN transfer t ON t.id = i.transfer_id
        WHERE i.opinion_id = source.id AND p.outcome = 'transferredUp'
          AND i.status NOT IN ('returned', 'recalled') AND t.sent_at <= source.until
        ORDER BY t.sent_at DESC LIMIT 1) sent ON true
    WHERE p.standing = 'confirmed' AND p.judged_at <= source.until AND p.outcome::text = ${outcome}
    ORDER BY p.judged_at DESC LIMIT 1`);
  return report ?? null;
}

async function waitingReport(opinionId: string, outcome: OutcomeKind) {
  const [report] = await readRows<{ reportedAt: Date }>(Prisma.sql`
    SELECT p.reported_at AS "reportedAt"
    FROM ${answeredWith(opinionId)} source JOIN outcome_report p ON p.opinion_id = source.id
    WHERE p.reported_at <= source.until AND p.outcome::text = ${outcome}
      AND (p.standing = 'reported' OR p.judged_at > source.until)
    ORDER BY p.reported_at DESC LIMIT 1`);
  return report ?? null;
}
