import { dayOf, plainDate } from "@/lib/platform/dates";
import { refuse } from "@/lib/refusals";
import { whyNotInterim } from "./rules";
import type { DraftResponseInput } from "./schema";

type Given = Pick<DraftResponseInput, "isInterim" | "finalDueOn">;

/**
 * The columns that tell a final answer from an interim one, which says by when the final one comes.
 * @throws Refusal where it says no day, or one that has passed
 */
export function reachOf({ isInterim = false, finalDueOn = null }: Given, now: Date) {
  const promised = isInterim && finalDueOn ? plainDate(finalDueOn) : null;
  const reach = { isInterim, finalDueOn: promised };
  refuse(whyNotInterim(reach, dayOf(now)), {}, "finalDueOn");
  return reach;
}
