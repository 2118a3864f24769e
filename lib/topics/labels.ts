import type { Topic } from "./queries";

type Named = Pick<Topic, "nameVi" | "nameEn">;
type Placed = Named & Pick<Topic, "parentNameVi" | "parentNameEn">;

export function topicName(topic: Named, locale: string): string {
  return locale === "en" ? topic.nameEn : topic.nameVi;
}

/** "Giao thông › Đèn chiếu sáng ngõ": a topic of a unit with that of the common list before it. */
export function topicPath(topic: Placed, locale: string): string {
  const parent = locale === "en" ? topic.parentNameEn : topic.parentNameVi;
  return parent === null ? topicName(topic, locale) : `${parent} › ${topicName(topic, locale)}`;
}

/** Topics as the choices of a field, in their order. */
export function topicOptions(topics: (Placed & { id: string })[], locale: string) {
  return topics.map((topic) => ({ value: topic.id, label: topicPath(topic, locale) }));
}
