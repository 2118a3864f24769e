import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import { type Stage, stages } from "./labels";

type Course = {
  status: ConferenceStatus;
  startsAt: Date;
  steps: { fromStatus: ConferenceStatus; toStatus: ConferenceStatus; takenAt: Date }[];
};

export type StageStanding = {
  key: Stage;
  /** `off`: left out, since the conference was cancelled before it. */
  state: "was" | "now" | "next" | "off";
  /** When it was reached; of the session when it is held. */
  at: Date | null;
};

/**
 * How far a conference has come. One that is postponed is shown where it stood before and goes on
 * from there; a cancelled one is at no stage any more.
 */
export function stagesOf(conference: Course): StageStanding[] {
  const { status } = conference;
  const standing = standingOf(conference);
  const reached = stages.findIndex(({ statuses }) => statuses.some((one) => one === standing));
  return stages.map(({ key, statuses }, index) => {
    const at = index <= reached ? reachedAt(conference, statuses) : null;
    if (status === "cancelled") return { key, state: at ? "was" : "off", at };
    const state = index < reached ? "was" : index === reached ? "now" : "next";
    if (key !== "session") return { key, state, at };
    return { key, state, at: status === "postponed" ? null : conference.startsAt };
  });
}

function standingOf({ status, steps }: Course): ConferenceStatus {
  if (status !== "postponed" && status !== "cancelled") return status;
  const aside = steps.findLast(({ fromStatus }) => fromStatus !== "postponed");
  return aside?.fromStatus ?? "draft";
}

function reachedAt({ steps }: Course, statuses: readonly ConferenceStatus[]): Date | null {
  const step = steps.findLast(({ toStatus }) => statuses.includes(toStatus));
  return step?.takenAt ?? null;
}
