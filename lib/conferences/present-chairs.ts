import type { Actor } from "@/lib/platform/actor";
import { unitsVisibleTo } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";

type Holding = { id: string; postId: string; heldFrom: Date };
type Chair = { holdingId: string; personName: string; postTitle: string; postId: string };

/** A chair of an earlier conference, and who sits by the same post on another day. */
export type PresentChair = {
  postTitle: string;
  before: string;
  /** Null where nobody holds the post on that day. */
  now: { holdingId: string; personName: string } | null;
};

/** Who would preside if the conference were held again on a day: the same people, or those who hold their posts then. */
export async function presentChairs(
  actor: Actor,
  conferenceId: string,
  day: Date,
): Promise<PresentChair[]> {
  const chairs = await db.conferenceChair.findMany({
    where: { conferenceId, conference: unitsVisibleTo(actor) },
    select: {
      holdingId: true,
      personName: true,
      postTitle: true,
      holding: { select: { postId: true } },
    },
    orderBy: { position: "asc" },
  });
  const holdings = await db.postHolding.findMany({
    where: {
      postId: { in: chairs.map(({ holding }) => holding.postId) },
      heldFrom: { lte: day },
      OR: [{ heldTo: null }, { heldTo: { gte: day } }],
    },
    select: { id: true, postId: true, heldFrom: true, person: { select: { fullName: true } } },
    orderBy: [{ heldFrom: "asc" }, { id: "asc" }],
  });
  return chairs.map(({ holding, ...chair }) => {
    const successor = successorOf({ ...chair, postId: holding.postId }, holdings);
    return {
      postTitle: chair.postTitle,
      before: chair.personName,
      now: successor && { holdingId: successor.id, personName: successor.person.fullName },
    };
  });
}

function successorOf<T extends Holding>({ holdingId, postId }: Chair, holdings: T[]): T | null {
  const ofPost = holdings.filter((holding) => holding.postId === postId);
  return ofPost.find(({ id }) => id === holdingId) ?? ofPost.at(-1) ?? null;
}
