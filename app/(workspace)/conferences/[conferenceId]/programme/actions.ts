"use server";

import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";
import { addProgrammeItem } from "@/lib/programmes/add-item";
import { carryItemOver } from "@/lib/programmes/carry-item-over";
import { changeProgrammeItem } from "@/lib/programmes/change-item";
import { dismissItem } from "@/lib/programmes/dismiss-item";
import { judgeProgrammeItem } from "@/lib/programmes/judge-item";
import { moveProgrammeItem } from "@/lib/programmes/move-item";
import { removeProgrammeItem } from "@/lib/programmes/remove-item";
import { removeTemplate } from "@/lib/programmes/remove-template";
import { saveTemplate } from "@/lib/programmes/save-template";
import {
  carriedItemInput,
  itemDismissal,
  programmeItemChange,
  programmeItemChoice,
  programmeItemInput,
  programmeItemMove,
  programmeItemOutcome,
  programmeStart,
  templateChoice,
  templateInput,
} from "@/lib/programmes/schema";
import { startProgramme } from "@/lib/programmes/start-programme";
import { formAction } from "@/lib/platform/form-action";
import type { FormState } from "@/lib/platform/form-state";

const programmeOf = (conferenceId: string) => `/conferences/${conferenceId}/programme`;

/** Stays on the page, which is shown anew: who arranges a programme does several things in a row. */
async function stay(
  done: "added" | "moved" | "unfinished" | "finished" | "carried" | "templateRemoved",
  values: { title?: string; name?: string },
): Promise<FormState> {
  refresh();
  const t = await getTranslations("programmes.done");
  return { status: "done", message: t(done, { title: "", name: "", ...values }) };
}

export const addProgrammeItemAction = formAction(programmeItemInput, async (actor, input) => {
  await addProgrammeItem(actor, input);
  return stay("added", input);
});

export const moveProgrammeItemAction = formAction(programmeItemMove, async (actor, input) =>
  stay("moved", await moveProgrammeItem(actor, input)),
);

export const judgeProgrammeItemAction = formAction(programmeItemOutcome, async (actor, input) => {
  const judged = await judgeProgrammeItem(actor, input);
  return stay(input.mark.isUnfinished ? "unfinished" : "finished", judged);
});

export const carryItemOverAction = formAction(carriedItemInput, async (actor, input) =>
  stay("carried", await carryItemOver(actor, input)),
);

export const removeTemplateAction = formAction(templateChoice, async (actor, input) =>
  stay("templateRemoved", await removeTemplate(actor, input)),
);

export const dismissItemAction = formAction(itemDismissal, async (actor, input) => {
  await dismissItem(actor, input);
  return `${programmeOf(input.conferenceId)}?done=dismissed`;
});

export const changeProgrammeItemAction = formAction(programmeItemChange, async (actor, input) => {
  await changeProgrammeItem(actor, input);
  return `${programmeOf(input.conferenceId)}?done=changed#item-${input.itemId}`;
});

export const removeProgrammeItemAction = formAction(programmeItemChoice, async (actor, input) => {
  await removeProgrammeItem(actor, input);
  return `${programmeOf(input.conferenceId)}?done=removed`;
});

export const startProgrammeAction = formAction(programmeStart, async (actor, input) => {
  await startProgramme(actor, input);
  return `${programmeOf(input.conferenceId)}?done=filled`;
});

export const saveTemplateAction = formAction(templateInput, async (actor, input) => {
  await saveTemplate(actor, input);
  return `${programmeOf(input.conferenceId)}?done=templateSaved`;
});
