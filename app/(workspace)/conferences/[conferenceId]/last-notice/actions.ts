"use server";

import { proposeReport } from "@/lib/conclusions/propose-report";
import { reportProposal } from "@/lib/conclusions/schema";
import { formAction } from "@/lib/platform/form-action";

export const proposeReportAction = formAction(reportProposal, async (actor, input) => {
  await proposeReport(actor, input);
  return `/conferences/${input.conferenceId}/last-notice?done=proposed`;
});
