"use server";

import { opinionSplit, splitUndone } from "@/lib/matters/schema";
import { splitOpinion } from "@/lib/matters/split-opinion";
import { undoSplit } from "@/lib/matters/undo-split";
import { formAction } from "@/lib/platform/form-action";

export const splitOpinionAction = formAction(opinionSplit, async (actor, input) => {
  const { code } = await splitOpinion(actor, input);
  return `/opinions/${code}?done=split`;
});

export const undoSplitAction = formAction(splitUndone, async (actor, input) => {
  const { code } = await undoSplit(actor, input);
  return `/opinions/${code}?done=splitUndone`;
});
