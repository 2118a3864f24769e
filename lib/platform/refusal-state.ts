import "server-only";
import { getTranslations } from "next-intl/server";
import type { Refusal } from "@/lib/refusals";
import type { FormState } from "./form-state";

/** A refusal as a form shows it: one sentence above the fields, or at the field that is refused. */
export async function refusalState(
  refusal: Pick<Refusal, "code" | "params" | "field">,
): Promise<FormState> {
  const t = await getTranslations("refusals");
  const sentence = t(refusal.code, refusal.params);
  const status = refusal.code === "changed-meanwhile" ? "conflict" : "refused";
  if (!refusal.field) return { status, message: sentence };
  const summary = (await getTranslations("validation"))("summary");
  return { status, message: summary, fieldErrors: { [refusal.field]: sentence } };
}
