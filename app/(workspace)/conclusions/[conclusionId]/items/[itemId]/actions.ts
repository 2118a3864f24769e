"use server";

import { askExtension } from "@/lib/conclusions/ask-extension";
import { closeItem } from "@/lib/conclusions/close-item";
import { approveExtension, refuseExtension } from "@/lib/conclusions/decide-extension";
import { handOverItem } from "@/lib/conclusions/hand-over-item";
import { confirmCompletion, contestCompletion } from "@/lib/conclusions/judge-completion";
import { reachMilestone, setMilestone } from "@/lib/conclusions/milestones";
import { reportProgress } from "@/lib/conclusions/report-progress";
import {
  completionConfirmed,
  completionContested,
  extensionApproval,
  extensionInput,
  extensionRefusal,
  handoverInput,
  itemClosing,
  milestoneDone,
  milestoneInput,
  progressInput,
} from "@/lib/conclusions/schema";
import { formAction } from "@/lib/platform/form-action";

type Place = { itemId: string; conclusionId: string };

const pageOf = ({ itemId, conclusionId }: Place, done: string) =>
  `/conclusions/${conclusionId}/items/${itemId}?done=${done}`;

export const reportProgressAction = formAction(progressInput, async (actor, input) =>
  pageOf(await reportProgress(actor, input), input.isDone ? "reported" : "progressed"),
);

export const confirmCompletionAction = formAction(completionConfirmed, async (actor, input) =>
  pageOf(await confirmCompletion(actor, input), "verified"),
);

export const contestCompletionAction = formAction(completionContested, async (actor, input) =>
  pageOf(await contestCompletion(actor, input), "contested"),
);

export const closeItemAction = formAction(itemClosing, async (actor, input) =>
  pageOf(await closeItem(actor, input), "closed"),
);

export const askExtensionAction = formAction(extensionInput, async (actor, input) =>
  pageOf(await askExtension(actor, input), "extensionAsked"),
);

export const approveExtensionAction = formAction(extensionApproval, async (actor, input) =>
  pageOf(await approveExtension(actor, input), "extended"),
);

export const refuseExtensionAction = formAction(extensionRefusal, async (actor, input) =>
  pageOf(await refuseExtension(actor, input), "extensionRefused"),
);

export const setMilestoneAction = formAction(milestoneInput, async (actor, input) =>
  pageOf(await setMilestone(actor, input), "milestoneSet"),
);

export const reachMilestoneAction = formAction(milestoneDone, async (actor, input) =>
  pageOf(await reachMilestone(actor, input), "milestoneReached"),
);

export const handOverItemAction = formAction(handoverInput, async (actor, input) =>
  pageOf(await handOverItem(actor, input), "handedOver"),
);
