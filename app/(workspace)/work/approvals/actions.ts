"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/components/ui/form-state";
import { formAction } from "@/lib/platform/form-action";
import { type Approval, approveSeveral } from "@/lib/responses/approve-several";
import { listToApprove } from "@/lib/responses/draft-queries";
import { approveSeveralInput } from "@/lib/responses/schema";

/** Approves what can be approved and says of each of the others why not. */
export const approveSeveralAction = formAction(approveSeveralInput, async (actor, input) => {
  const codes = new Map((await listToApprove(actor)).map(({ id, opinion }) => [id, opinion.code]));
  const approvals = await approveSeveral(actor, input);
  refresh();
  return told(approvals, (id) => codes.get(id) ?? "");
});

async function told(approvals: Approval[], codeOf: (id: string) => string): Promise<FormState> {
  const t = await getTranslations("responses.approvals");
  const refusals = await getTranslations("refusals");
  const approved = approvals.flatMap((one) => (one.refusal ? [] : [one.code]));
  const refused = approvals.flatMap(({ responseId, refusal }) =>
    refusal
      ? [t("refused", { code: codeOf(responseId), reason: refusals(refusal.code, refusal.params) })]
      : [],
  );
  const sentences = [
    ...(approved.length > 0
      ? [t("approved", { count: approved.length, codes: approved.join(", ") })]
      : []),
    ...(refused.length > 0 ? [t("refusedTitle", { count: refused.length })] : []),
    ...refused,
  ];
  return { status: refused.length > 0 ? "refused" : "done", message: sentences.join("\n") };
}
