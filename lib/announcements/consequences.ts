import { createHash } from "node:crypto";
import { findStandIns } from "@/lib/conferences/find-stand-ins";
import { placesOf } from "@/lib/conferences/place-sites";
import type { PlanChange } from "@/lib/conferences/plan-change";
import type { AnnouncementChannel } from "@/lib/generated/prisma/enums";
import { hasAddress } from "@/lib/invitations/addresses";
import { listToTell, newReplyBy } from "@/lib/invitations/list-to-tell";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { channelsToCorrect, dutiesOf, type Duty, type DutyState } from "./duties";
import { announced, readLaw } from "./queries";

type Head = { personName: string; postTitle: string };

/** What another time or place of a conference brings to those who were told of the old one. */
export type Consequences = {
  time: { from: Date; to: Date } | null;
  places: { from: string[]; to: string[] } | null;
  /** How many of the invited are told anew, and of them: who had replied, whom a mail reaches. */
  told: { invited: number; replied: number; mailed: number };
  /** Until when a reply is asked for, where it is asked for anew; before, the latest day of any. */
  replyBy: { from: Date | null; to: Date } | null;
  isAnnouncedAnew: boolean;
  /** The duties to the public that fall on another day or stand differently. */
  duties: MovedDuty[];
  /** Which channels have told what is no longer true. */
  toCorrect: AnnouncementChannel[];
  /** Heads who are away on the new day, with their absence. */
  away: (Head & { fromDay: Date; toDay: Date })[];
  /** Heads who will have left their posts by then, and leave the conference. */
  left: Head[];
};

type MovedDuty = {
  duty: Duty["duty"];
  source: string;
  from: Date | null;
  to: Date;
  state: DutyState;
};

/**
 * Read inside the transaction that has made the change, so that it says what will be, by the rules
 * that then hold. Null where nobody was told anything that has ceased to be true.
 */
export async function consequencesOf(
  tx: Tx,
  actor: Actor,
  change: PlanChange,
  now: Date,
): Promise<Consequences | null> {
  const { conference: before, kind } = change;
  const after = await tx.conference.findUniqueOrThrow({
    where: { id: before.id },
    select: afterwards,
  });
  const invited = await listToTell(tx, change, now);
  const toCorrect = channelsToCorrect(after);
  const wasAnnounced = [before.status, before.statusBeforePostponement].includes("announced");
  if (!wasAnnounced && invited.length === 0 && toCorrect.length === 0) return null;

  const isMoved = kind === "moved";
  const [from, to] = [placesOf(before.sites), placesOf(after.sites)];
  const seated = new Set(after.chairs.map(({ holdingId }) => holdingId));
  return {
    time: isMoved ? { from: before.startsAt, to: after.startsAt } : null,
    places: from.join("\n") === to.join("\n") ? null : { from, to },
    told: {
      invited: invited.length,
      replied: invited.filter(({ reply }) => reply !== null).length,
      mailed: invited.filter(hasAddress).length,
    },
    replyBy:
      isMoved && invited.length > 0
        ? { from: latest(invited), to: newReplyBy(after.startsAt) }
        : null,
    isAnnouncedAnew: wasAnnounced && after.status !== "announced",
    duties: await movedDuties(tx, { ...after, ...pickTimeAndPlace(before) }, after, now),
    toCorrect,
    away: isMoved ? await headsAway(tx, actor, before.id) : [],
    left:
      before.status === "postponed"
        ? before.chairs.filter(({ holdingId }) => !seated.has(holdingId)).map(headOf)
        : [],
  };
}

/** The same for the same consequences, whoever asks: what was confirmed is what then happens. */
export function fingerprintOf(consequences: Consequences): string {
  return createHash("sha256").update(JSON.stringify(consequences)).digest("base64url");
}

const afterwards = {
  ...announced,
  sites: { select: { name: true, address: true }, orderBy: { position: "asc" } },
  chairs: { select: { holdingId: true } },
} as const;

type Standing = Parameters<typeof dutiesOf>[0];

async function movedDuties(tx: Tx, before: Standing, after: Standing, now: Date) {
  const law = await readLaw(tx);
  const dutiesBefore = dutiesOf(before, law, dayOf(now));
  return dutiesOf(after, law, dayOf(now)).flatMap(({ duty, source, due, state }): MovedDuty[] => {
    const old = dutiesBefore.find((one) => one.duty === duty);
    const isSame = old?.due.getTime() === due.getTime() && old.state === state;
    return isSame ? [] : [{ duty, source, from: old?.due ?? null, to: due, state }];
  });
}

function pickTimeAndPlace({ status, startsAt, sites }: PlanChange["conference"]) {
  return { status, startsAt, sites };
}

async function headsAway(tx: Tx, actor: Actor, conferenceId: string) {
  const absent = await findStandIns(actor, conferenceId, tx);
  return absent.map(({ chair, absence: { fromDay, toDay } }) => {
    return { ...headOf(chair), fromDay, toDay };
  });
}

function headOf({ personName, postTitle }: Head): Head {
  return { personName, postTitle };
}

function latest(invited: { replyBy: Date | null }[]): Date | null {
  const days = invited.flatMap(({ replyBy }) => replyBy?.getTime() ?? []);
  return days.length > 0 ? new Date(Math.max(...days)) : null;
}
