import * as store from "@/components/opinions/desk-store";
import { sendEntry } from "./send-entry";

/**
 * Sends what waits on the device, in its order, until the server does not answer. What it refuses
 * stays with its reason, for a person to mend.
 */
export async function sendWaiting(place: store.Place) {
  const codes: string[] = [];
  for (const entry of store.readWaiting(localStorage, place)) {
    if (entry.problem !== undefined) continue;
    const result = await sendEntry(entry.values);
    if (result.status === "signedOut") return { codes, isSignedOut: true };
    if (result.status === "unreachable") break;
    if (result.status === "refused") {
      store.keepWaiting(localStorage, place, { ...entry, problem: result.message });
    } else {
      store.dropWaiting(localStorage, place, entry.submissionKey);
      if (result.code) codes.push(result.code);
    }
  }
  return { codes, isSignedOut: false };
}
