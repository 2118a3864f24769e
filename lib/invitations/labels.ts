import type { InvitationRole } from "@/lib/generated/prisma/enums";
import type { Mark } from "@/lib/platform/mark";
import type { InvitationGroup, Standing } from "./schema";

/** Where the words of each value stand in messages/<language>/invitations.json. */
export const roleLabel = (role: InvitationRole) => `role.${role}` as const;
export const groupLabel = (group: InvitationGroup) => `group.${group}` as const;
export const standingLabel = (standing: Standing) => `standing.${standing}` as const;

export const standingMark: Record<Standing, Mark> = {
  draft: { tone: "grey", fill: "hollow" },
  noReply: { tone: "soon", fill: "hollow" },
  coming: { tone: "done", fill: "full" },
  substitute: { tone: "done", fill: "half" },
  notComing: { tone: "grey", fill: "full" },
  withdrawn: { tone: "grey", fill: "hollow" },
};
