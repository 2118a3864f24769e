import type { Topic } from "./queries";

type Offered = Pick<Topic, "unitId" | "retiredOn">;

/**
 * Whether opinions of a unit may get the topic on a day.
 * @param units the unit itself and those over it
 */
export function isTopicOffered(topic: Offered, units: string[], day: Date): boolean {
  if (topic.retiredOn && topic.retiredOn <= day) return false;
  return topic.unitId === null || units.includes(topic.unitId);
}
