import { postFor, type Actor } from "@/lib/platform/actor";

/** The offices that classify opinions keep the topics of their own unit; the common list is everybody's. */
export function mayKeepTopics(actor: Actor, topic: { unitId: string | null }): boolean {
  const { unitId } = topic;
  return (
    unitId !== null &&
    Boolean(postFor(actor, unitId, "secretariat", "frontOfficer", "administrator"))
  );
}
