"use server";

import { getTranslations } from "next-intl/server";
import { recordAtDesk } from "@/lib/matters/record-at-desk";
import { deskInput, recordingUndone } from "@/lib/opinions/schema";
import { undoRecording } from "@/lib/matters/undo-recording";
import { formAction } from "@/lib/platform/form-action";
import { shownSimilar } from "../shown-similar";
import { deskAddress, pageOfEntry } from "./desk-address";

/** What repeats goes back into the address, so that the next opinion begins with it, also without JavaScript. */
export const recordOpinionAction = formAction(deskInput, async (actor, input) => {
  if (input.next === "similar") {
    const t = await getTranslations("opinions.similar");
    const found = await shownSimilar(actor, input);
    const message = t("found", { count: found.similar.length });
    return { status: "done", message, values: { ...textsOf(input), found: JSON.stringify(found) } };
  }
  const { next, ...entry } = input;
  const { code } = await recordAtDesk(actor, entry);
  return next === "open" ? pageOfEntry(entry, code) : deskAddress({ ...entry, saved: code });
});

export const undoRecordingAction = formAction(recordingUndone, async (actor, input) => {
  const { code, conferenceId } = await undoRecording(actor, input);
  return `/opinions/new?conference=${conferenceId}&undone=${code}`;
});

function textsOf(input: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(input).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
