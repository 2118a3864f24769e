import { getTranslations } from "next-intl/server";
import { answer, apiAnswer } from "@/lib/platform/api";
import { tidyLine } from "@/lib/platform/text";
import { findAnything, foundKinds } from "@/lib/search/find-anything";

export const dynamic = "force-dynamic";

/** What the search over everything shows while one types: groups with their names in the reader's language. */
export function GET(request: Request) {
  return apiAnswer(request, async (actor) => {
    const words = tidyLine(new URL(request.url).searchParams.get("q")?.slice(0, 200) ?? "");
    if (!words) return answer({ groups: [] });
    const t = await getTranslations("search.kinds");
    const found = await findAnything(actor, words);
    const groups = foundKinds.map((kind) => ({ value: t(kind), items: found[kind] }));
    return answer({ groups: groups.filter(({ items }) => items.length > 0) });
  });
}
