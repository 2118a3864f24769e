import type { Alongside } from "@/lib/conferences/plan-change";
import { tellInvitees } from "@/lib/invitations/tell-invitees";
import type { Actor } from "@/lib/platform/actor";
import { refuse } from "@/lib/refusals";
import { consequencesOf, fingerprintOf, type Consequences } from "./consequences";

/** Thrown by a change whose consequences nobody has seen yet; all of it is taken back. */
export class Unconfirmed extends Error {
  readonly token: string;

  constructor(readonly consequences: Consequences) {
    super("the consequences are not confirmed");
    this.token = fingerprintOf(consequences);
  }
}

/**
 * Tells the invited of a change once its editor has confirmed exactly what it brings.
 * @throws Unconfirmed with what it brings now, also where that has changed since it was shown
 */
export function onceConfirmed(actor: Actor, confirmed?: string | null): Alongside {
  return async (tx, change, now) => {
    const consequences = await consequencesOf(tx, actor, change, now);
    if (consequences && fingerprintOf(consequences) !== confirmed) {
      throw new Unconfirmed(consequences);
    }
    await tellInvitees(tx, change, now);
  };
}

/** For acts too quick to show what they bring: what others were told of already is refused. */
export function onlyIfUntold(actor: Actor): Alongside {
  return async (tx, change, now) => {
    refuse((await consequencesOf(tx, actor, change, now)) ? "conference-already-told" : null);
  };
}
