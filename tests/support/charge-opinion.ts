import { assignOpinion } from "@/lib/assignments/assign-opinion";
import type { Actor } from "@/lib/platform/actor";

type Charge = {
  opinionId: string;
  version: number;
  organisationId: string;
  dueOn: string | null;
};

/** Charges an agency as a whole, due on that day; the reason that the day asks for is the same for all. */
export function chargeOpinion(actor: Actor, charge: Charge, now?: Date) {
  const { opinionId, version, organisationId, dueOn } = charge;
  const assignee = { organisationId, personId: null };
  const dueReason = "Theo chỉ đạo tại hội nghị";
  return assignOpinion(actor, { opinionId, version, assignee, note: null, dueOn, dueReason }, now);
}
