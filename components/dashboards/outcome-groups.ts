import type { Tone } from "@/components/ui/tone";
import type { OutcomeKind } from "@/lib/opinions/vocabulary";

export type OutcomeGroup = "settled" | "ended" | "underWay" | "nothing";

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

export function groupOf(outcome: OutcomeKind | null): OutcomeGroup {
  return outcome === null ? "nothing" : groups[outcome];
}
