import { getLocale } from "next-intl/server";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { topicOptions } from "@/lib/topics/labels";
import { listTopicsFor } from "@/lib/topics/queries";

/** The topics of the unit whose templates the actor keeps. */
export async function listTopicChoices(actor: Actor) {
  const post = actor.posts.find(({ role }) => role === "secretariat");
  const topics = post ? await listTopicsFor(post.unitId, dayOf(new Date())) : [];
  return topicOptions(topics, await getLocale());
}
