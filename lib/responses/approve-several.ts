import type { Actor } from "@/lib/platform/actor";
import { Refusal } from "@/lib/refusals";
import { approveResponse } from "./approve-response";
import type { ApproveSeveralInput } from "./schema";

export type Approval =
  { responseId: string; refusal: null; code: string } | { responseId: string; refusal: Refusal };

/**
 * Approves answers one after the other, each under the same rules as alone and in a transaction of
 * its own: one that is refused holds up no other. Only those whose checklist is complete pass.
 */
export async function approveSeveral(
  actor: Actor,
  { answers }: ApproveSeveralInput,
  now = new Date(),
): Promise<Approval[]> {
  const approvals: Approval[] = [];
  for (const seen of answers) {
    const { responseId } = seen;
    try {
      const { code } = await approveResponse(actor, { ...seen, checks: [], waiver: null }, now);
      approvals.push({ responseId, refusal: null, code });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      approvals.push({ responseId, refusal: error });
    }
  }
  return approvals;
}
