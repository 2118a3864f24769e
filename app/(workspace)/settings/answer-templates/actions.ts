"use server";

import { formAction } from "@/lib/platform/form-action";
import { addTemplate } from "@/lib/responses/add-template";
import { changeTemplate } from "@/lib/responses/change-template";
import { removeTemplate } from "@/lib/responses/remove-template";
import {
  answerTemplateInput,
  newAnswerTemplateInput,
  templateRemoval,
} from "@/lib/responses/schema";

const list = "/settings/answer-templates";

export const addTemplateAction = formAction(newAnswerTemplateInput, async (actor, input) => {
  await addTemplate(actor, input);
  return `${list}?done=saved`;
});

export const changeTemplateAction = formAction(answerTemplateInput, async (actor, input) => {
  await changeTemplate(actor, input);
  return `${list}?done=saved`;
});

export const removeTemplateAction = formAction(templateRemoval, async (actor, input) => {
  await removeTemplate(actor, input);
  return `${list}?done=removed`;
});
