import "server-only";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";

/** What is wrong with an input's shape, in the reader's language: a summary, and a sentence for each field. */
export async function shapeErrors(error: z.ZodError) {
  const t = await getTranslations("validation");
  const fieldErrors: Record<string, string> = {};
  for (const issue of error.issues) {
    const [key = "text", max = ""] = issue.message.split("|");
    fieldErrors[issue.path.join(".")] ??= t.has(key) ? t(key, { max: Number(max) }) : t("text");
  }
  return { message: t("summary"), fieldErrors };
}
