"use server";

import { acceptAssignment } from "@/lib/assignments/accept-assignment";
import { askExtension } from "@/lib/assignments/ask-extension";
import { askSupport } from "@/lib/assignments/ask-support";
import { assignOpinion } from "@/lib/assignments/assign-opinion";
import { decideExtension } from "@/lib/assignments/decide-extension";
import { giveSupport } from "@/lib/assignments/give-support";
import { handOver } from "@/lib/assignments/hand-over";
import { resumeClock } from "@/lib/assignments/resume-clock";
import { returnAssignment } from "@/lib/assignments/return-assignment";
import {
  assignmentHandOver,
  assignmentReturn,
  assignmentSeen,
  clockStop,
  extensionDecision,
  extensionRequest,
  opinionAssignment,
  supportContribution,
  supportRequest,
  supportSeen,
} from "@/lib/assignments/schema";
import { stopClock } from "@/lib/assignments/stop-clock";
import { withdrawSupport } from "@/lib/assignments/withdraw-support";
import { hasOpinion } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formAction } from "@/lib/platform/form-action";
import { urgingInput } from "@/lib/reminders/schema";
import { urgeOpinion } from "@/lib/reminders/urge-opinion";

const backTo = (code: string, done: string) => `/opinions/${code}?done=${done}#routing`;

/** Whoever passes an opinion on may see it no more. */
async function afterPassingOn(actor: Actor, code: string, done: string): Promise<string> {
  return (await hasOpinion(actor, code)) ? backTo(code, done) : `/work?done=${done}`;
}

export const assignOpinionAction = formAction(opinionAssignment, async (actor, input) => {
  const { code, dueOn } = await assignOpinion(actor, input);
  const isMoved = input.dueOn !== null && dueOn !== null && dueOn !== input.dueOn;
  return isMoved ? backTo(code, "chargedMoved") : `/opinions/${code}?done=charged`;
});

export const acceptAssignmentAction = formAction(assignmentSeen, async (actor, input) =>
  backTo((await acceptAssignment(actor, input)).code, "accepted"),
);

export const returnAssignmentAction = formAction(assignmentReturn, async (actor, input) =>
  afterPassingOn(actor, (await returnAssignment(actor, input)).code, "returned"),
);

export const handOverAction = formAction(assignmentHandOver, async (actor, input) =>
  afterPassingOn(actor, (await handOver(actor, input)).code, "handedOver"),
);

export const askSupportAction = formAction(supportRequest, async (actor, input) =>
  backTo((await askSupport(actor, input)).code, "supportAsked"),
);

export const giveSupportAction = formAction(supportContribution, async (actor, input) =>
  backTo((await giveSupport(actor, input)).code, "supportGiven"),
);

export const withdrawSupportAction = formAction(supportSeen, async (actor, input) =>
  backTo((await withdrawSupport(actor, input)).code, "supportWithdrawn"),
);

export const stopClockAction = formAction(clockStop, async (actor, input) =>
  backTo((await stopClock(actor, input)).code, "clockStopped"),
);

export const resumeClockAction = formAction(assignmentSeen, async (actor, input) =>
  backTo((await resumeClock(actor, input)).code, "clockResumed"),
);

export const askExtensionAction = formAction(extensionRequest, async (actor, input) =>
  backTo((await askExtension(actor, input)).code, "extensionAsked"),
);

export const decideExtensionAction = formAction(extensionDecision, async (actor, input) =>
  backTo((await decideExtension(actor, input)).code, "extensionDecided"),
);

export const urgeOpinionAction = formAction(urgingInput, async (actor, input) =>
  backTo((await urgeOpinion(actor, input)).code, "urged"),
);
