import { shownSimilar } from "@/app/(workspace)/opinions/shown-similar";
import { similarRequest } from "@/lib/opinions/schema";
import { countQuestion } from "@/lib/opinions/throttle-similar";
import { answer, apiAnswer, readJson, wrongShape } from "@/lib/platform/api";

/** What is like the text being typed. By POST, since an address with a citizen's words would be logged. */
export function POST(request: Request) {
  return apiAnswer(request, async (actor) => {
    const parsed = similarRequest.safeParse(await readJson(request));
    if (!parsed.success) return wrongShape(parsed.error);
    await countQuestion(actor.accountId);
    return answer(await shownSimilar(actor, parsed.data));
  });
}
