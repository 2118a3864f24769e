import { getTranslations } from "next-intl/server";
import { Flash } from "@/components/ui/flash";

/** What was just done to an answer. */
export async function DoneFlash({ done = "" }: { done?: string }) {
  const t = await getTranslations("responses");
  return t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}`)}</Flash>;
}
