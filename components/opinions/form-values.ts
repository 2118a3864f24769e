import type { Typed } from "./desk-store";

/** What stands in the form now, without what the framework adds to it. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && !name.startsWith("$ACTION")) typed[name] = value;
  return typed;
}

const ofOneOpinion = ["text", "kind", "place", "receivedOn", "sameAsId", "sameAsCode", "found"];

/** What the next opinion begins with: what repeats, and a key of its own. */
export function nextEntry(typed: Typed): Typed {
  const repeating = Object.entries(typed).filter(
    ([name]) => !ofOneOpinion.includes(name) && !name.startsWith("contributor"),
  );
  return { ...Object.fromEntries(repeating), text: "", submissionKey: newKey() };
}

/** Whether something is typed that it would be a pity to lose. */
export function holdsWords(typed: Typed): boolean {
  return Boolean(typed.text?.trim() || typed.contributorName?.trim() || typed.place?.trim());
}

/** A random UUID, also where the page came without encryption and the browser has none to give. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
