import "server-only";
import { getTranslations } from "next-intl/server";
import type { Refusal, RefusalCode } from "@/lib/refusals";
import type { FormState } from "./form-state";
import { newSubmissionKey } from "./submissions";

/** Refusals that a form treats in a way of its own. */
const statusOf: Partial<Record<RefusalCode, FormState["status"]>> = {
  "changed-meanwhile": "conflict",
  "answer-drafted-already": "conflict",
  "signed-out": "signedOut",
};

/**
 * A refusal as a form shows it: one sentence above the fields, or at the field that is refused; with
 * the values that what was typed needs to be sent again.
 */
export async function refusalState(
  refusal: Pick<Refusal, "code" | "params" | "field">,
): Promise<FormState> {
  const t = await getTranslations("refusals");
  const sentence = t(refusal.code, refusal.params);
  const status = statusOf[refusal.code] ?? "refused";
  const again = nextTry(refusal);
  if (!refusal.field) return { status, message: sentence, ...again };
  const summary = (await getTranslations("validation"))("summary");
  return { status, message: summary, fieldErrors: { [refusal.field]: sentence }, ...again };
}

// Who was told of another's change, or that the form made a record before, may save all the same.
function nextTry({ code, params }: Pick<Refusal, "code" | "params">): Pick<FormState, "values"> {
  if (code === "sent-otherwise-before") return { values: { submissionKey: newSubmissionKey() } };
  if (code !== "changed-meanwhile" || params.version === undefined) return {};
  return { values: { version: String(params.version) } };
}
