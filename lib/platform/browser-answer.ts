import "server-only";
import { Refusal } from "@/lib/refusals";
import type { Actor } from "./actor";
import { backToForm } from "./address-state";
import { refusalOfDatabaseError } from "./database-errors";
import { currentActor } from "./session";

type Form = { page: string; typed: Record<string, string> };

/**
 * Makes a route handler to which a browser is sent by a plain form or link. Who is not signed in
 * signs in and comes back; a refusal goes back to the form's page, which shows it, or says itself
 * that there is nothing to see. A fault is thrown on.
 */
export async function browserAnswer(
  { page, typed }: Form,
  perform: (actor: Actor) => Promise<Response>,
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`);
  try {
    return await perform(actor);
  } catch (error) {
    const refusal = refusalOfDatabaseError(error);
    if (!(refusal instanceof Refusal)) throw error;
    return backToForm(page, typed, refusal);
  }
}

export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
