"use server";

import { formAction } from "@/lib/platform/form-action";
import { addTopic } from "@/lib/topics/add-topic";
import { changeTopic } from "@/lib/topics/change-topic";
import { topicChange, topicInput } from "@/lib/topics/schema";

export const addTopicAction = formAction(topicInput, async (actor, input) => {
  const { id } = await addTopic(actor, input);
  return `/settings/topics?done=added#${id}`;
});

export const changeTopicAction = formAction(topicChange, async (actor, input) => {
  const { id } = await changeTopic(actor, input);
  return `/settings/topics?done=changed#${id}`;
});
