"use server";

import { groupOpinions } from "@/lib/matters/group-opinions";
import { moveLead } from "@/lib/matters/move-lead";
import { renameMatter } from "@/lib/matters/rename-matter";
import {
  groupingByCode,
  leadMoved,
  matterDissolved,
  matterRenamed,
  memberTakenOut,
} from "@/lib/matters/schema";
import { dissolveMatter, takeOut } from "@/lib/matters/take-out";
import { getOpinion } from "@/lib/opinions/queries";
import { typedCode } from "@/lib/opinions/search-query";
import { formAction } from "@/lib/platform/form-action";
import { Refusal } from "@/lib/refusals";

/** Another opinion, named by the code that people write down, joins this one's matter or begins one with it. */
export const addByCodeAction = formAction(groupingByCode, async (actor, { opinionId, code }) => {
  const other = await getOpinion(actor, typedCode(code) ?? code);
  if (!other) throw new Refusal("not-found", {}, "code");
  const { matterId } = await groupOpinions(actor, { opinionIds: [opinionId, other.id] });
  return `/matters/${matterId}?done=grouped`;
});

export const renameMatterAction = formAction(matterRenamed, async (actor, input) => {
  const { id } = await renameMatter(actor, input);
  return `/matters/${id}?done=renamed`;
});

export const moveLeadAction = formAction(leadMoved, async (actor, input) => {
  const { id } = await moveLead(actor, input);
  return `/matters/${id}?done=leadMoved`;
});

export const takeOutAction = formAction(memberTakenOut, async (actor, input) => {
  const { code, matterId } = await takeOut(actor, input);
  return matterId ? `/matters/${matterId}?done=takenOut` : `/opinions/${code}?done=dissolved`;
});

export const dissolveMatterAction = formAction(matterDissolved, async (actor, input) => {
  const { code } = await dissolveMatter(actor, input);
  return `/opinions/${code}?done=dissolved`;
});
