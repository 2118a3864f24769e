import "server-only";
import { getTranslations } from "next-intl/server";
import type { Refusal, RefusalCode } from "@/lib/refusals";
import type { FormState } from "./form-state";

/** Refusals that a form treats in a way of its own. */
const statusOf: Partial<Record<RefusalCode, FormState["status"]>> = {
  "changed-meanwhile": "conflict",
  "signed-out": "signedOut",
};

/** A refusal as a form shows it: one sentence above the fields, or at the field that is refused. */
export async function refusalState(
  refusal: Pick<Refusal, "code" | "params" | "field">,
): Promise<FormState> {
  const t = await getTranslations("refusals");
  const sentence = t(refusal.code, refusal.params);
  const status = statusOf[refusal.code] ?? "refused";
  if (!refusal.field) return { status, message: sentence };
  const summary = (await getTranslations("validation"))("summary");
  return { status, message: summary, fieldErrors: { [refusal.field]: sentence } };
}
