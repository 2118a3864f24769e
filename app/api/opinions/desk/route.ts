import { deskAddress, pageOfEntry } from "@/app/(workspace)/opinions/new/desk-address";
import { recordAtDesk } from "@/lib/matters/record-at-desk";
import { deskEntry } from "@/lib/opinions/schema";
import { answer, apiAnswer, readJson, wrongShape } from "@/lib/platform/api";

/**
 * Logs what the desk kept on its device. It is sent again until there is an answer: the key in it
 * makes that one opinion.
 */
export function POST(request: Request) {
  return apiAnswer(request, async (actor) => {
    const parsed = deskEntry.safeParse(await readJson(request));
    if (!parsed.success) return wrongShape(parsed.error);
    const { id, code, isNew } = await recordAtDesk(actor, parsed.data);
    const href = deskAddress({ ...parsed.data, saved: code });
    const page = pageOfEntry(parsed.data, code);
    return answer({ id, code, href, page }, isNew ? 201 : 200);
  });
}
