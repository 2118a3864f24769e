import type { Tone } from "@/components/ui/tone";
import type { OutcomeFigure } from "@/lib/dashboards/figures";
import type { OutcomeKind } from "@/lib/opinions/vocabulary";

export const outcomeGroups = ["settled", "ended", "underWay", "nothing"] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

export const groupTones: Record<OutcomeGroup, Tone> = {
  settled: "done",
  ended: "way",
  underWay: "soon",
  nothing: "grey",
};

const groups: Record<OutcomeKind, OutcomeGroup> = {
  resolved: "settled",
  explained: "ended",
  notFeasible: "ended",
  withdrawn: "ended",
  duplicate: "ended",
  inProgress: "underWay",
  scheduled: "underWay",
  seekingSolution: "underWay",
  transferredUp: "underWay",
};

/** An outcome that the Front has not confirmed is still under way, whatever its doer reports. */
export function groupOf({ outcome, judged }: OutcomeFigure): OutcomeGroup {
  if (outcome === null) return "nothing";
  return judged === "awaitsConfirmation" ? "underWay" : groups[outcome];
}
