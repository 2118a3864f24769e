import type { AnnouncementChannel } from "@/lib/generated/prisma/enums";
import type { Mark } from "@/lib/platform/mark";
import type { DutyState } from "./duties";

/** Where the words of each value stand in messages/<language>/announcements.json. */
export const channelLabel = (channel: AnnouncementChannel) => `channel.${channel}` as const;
export const dutyStateLabel = (state: DutyState) => `state.${state}` as const;

export const dutyStateMark: Record<DutyState, Mark> = {
  done: { tone: "done", fill: "full" },
  late: { tone: "late", fill: "full" },
  missing: { tone: "late", fill: "hollow" },
  due: { tone: "soon", fill: "hollow" },
  coming: { tone: "grey", fill: "hollow" },
};
