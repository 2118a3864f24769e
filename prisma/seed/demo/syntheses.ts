import { newSubmissionKey } from "@/lib/platform/submissions";
import { approveSynthesis } from "@/lib/syntheses/approve-synthesis";
import { draftSynthesis } from "@/lib/syntheses/draft-synthesis";
import { fingerprintOf } from "@/lib/syntheses/fingerprint";
import { getTable, listSyntheses } from "@/lib/syntheses/queries";
import { ruleUnruled } from "@/lib/syntheses/rule-unruled";
import { sendSynthesis } from "@/lib/syntheses/send-synthesis";
import { found } from "@/lib/refusals";
import { moment } from "./clock";
import type { DemoConference } from "./conferences";

/** The Front's table as a draft, with opinions in it on which nobody has ruled yet. */
export async function draftTable(conference: DemoConference, on: string) {
  const at = moment(`${on} 14:15`);
  const front = await conference.cast.actor("front", at);
  const asked = { conferenceId: conference.id, moments: ["before" as const] };
  await draftSynthesis(front, { ...asked, submissionKey: newSubmissionKey() }, at);
  const [drafted] = await listSyntheses(front, conference.id);
  return { front, synthesis: found(drafted) };
}

/** The Front's table from the draft to the secretariat, all on one day. */
export async function sendTable(conference: DemoConference, on: string): Promise<void> {
  const { front, synthesis } = await draftTable(conference, on);
  await ruleUnruled(front, { synthesisId: synthesis.id }, moment(`${on} 14:40`));
  const seen = fingerprintOf(await getTable(synthesis));
  const { id: synthesisId, version } = synthesis;
  await approveSynthesis(front, { synthesisId, version, seen }, moment(`${on} 15:30`));
  const sending = { synthesisId, version: version + 1, sentOn: on };
  await sendSynthesis(front, sending, moment(`${on} 16:00`));
}
