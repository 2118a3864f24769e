import type { PostKind } from "@/lib/generated/prisma/enums";
import { formatDay, isoDay } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";

/** Heads of the Party committee, the Council and the Committee, with whom the Front may preside. */
export const chairingPosts: PostKind[] = [
  "partySecretary",
  "deputyPartySecretary",
  "committeeChair",
  "committeeViceChair",
  "councilChair",
  "councilViceChair",
  "frontChair",
];

export type Seat = {
  holdingId: string;
  personName: string;
  postTitle: string;
  /** The post of the absent head whose place is taken. */
  standsInFor?: string | null;
};

type Place = { unitId: string; day: Date };

/**
 * The chosen chairs with name and title as of the day, in the order of the choice; refused where
 * one of them does not hold the post then.
 */
export async function seatChairs(tx: Tx, chairIds: string[], place: Place): Promise<Seat[]> {
  const holders = await lockHolders(tx, chairIds, place);
  return chairIds.map((holdingId) => {
    const holder = holders.find((held) => held.holdingId === holdingId);
    const day = formatDay(place.day);
    if (!holder) throw new Refusal("unit-has-no-such-post", { day }, "chairIds");
    return holder;
  });
}

/** Those of the chairs who still hold their posts on another day. */
export async function chairsStillInPost(tx: Tx, seats: Seat[], place: Place): Promise<Seat[]> {
  const chairIds = seats.map(({ holdingId }) => holdingId);
  const holders = await lockHolders(tx, chairIds, place);
  return seats.filter((seat) => holders.some(({ holdingId }) => holdingId === seat.holdingId));
}

export async function replaceChairs(tx: Tx, conferenceId: string, seats: Seat[]): Promise<void> {
  await tx.conferenceChair.deleteMany({ where: { conferenceId } });
  await tx.conferenceChair.createMany({
    data: seats.map(({ holdingId, personName, postTitle, standsInFor = null }, position) => ({
      conferenceId,
      holdingId,
      personName,
      postTitle,
      standsInFor,
      position,
    })),
  });
}

// Locked, so that nobody ends a post while a conference is being built on it.
async function lockHolders(tx: Tx, chairIds: string[], { unitId, day }: Place): Promise<Seat[]> {
  if (chairIds.length === 0) return [];
  return tx.$queryRaw<Seat[]>`
    SELECT holding.id AS "holdingId", person.full_name AS "personName", post.title AS "postTitle"
    FROM post_holding holding
      JOIN person ON person.id = holding.person_id
      JOIN post ON post.id = holding.post_id
      JOIN organisation ON organisation.id = post.organisation_id
    WHERE holding.id = ANY (${chairIds}::uuid[])
      AND organisation.unit_id = ${unitId}::uuid
      AND post.kind::text = ANY (${chairingPosts})
      AND holding.held_from <= ${isoDay(day)}::date
      AND (holding.held_to IS NULL OR holding.held_to >= ${isoDay(day)}::date)
    FOR SHARE OF holding`;
}
