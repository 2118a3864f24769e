import { mayRunConference } from "@/lib/conferences/policy";
import type { Actor } from "@/lib/platform/actor";

/** Who runs a conference sees to it that the public learns of it. */
export function mayAnnounce(actor: Actor, conference: { unitId: string }): boolean {
  return mayRunConference(actor, conference);
}
