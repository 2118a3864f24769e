import type { PostKind } from "@/lib/generated/prisma/enums";
import { chairingPosts } from "@/lib/conferences/seat-chairs";
import { dayOf, formatDay } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";

type Place = { unitId: string; startsAt: Date };
type Chosen = { presenterHoldingId: string | null; presenterText: string | null };
export type Presenter = {
  presenterHoldingId: string | null;
  presenterName: string | null;
  presenterTitle: string | null;
};

/** The presenter with name and title as of the day; refused where the post is not held then. */
export async function findPresenter(tx: Tx, chosen: Chosen, place: Place): Promise<Presenter> {
  if (!chosen.presenterHoldingId) return withoutPost(chosen.presenterText);
  const day = dayOf(place.startsAt);
  const holding = await tx.postHolding.findFirst({
    where: {
      id: chosen.presenterHoldingId,
      post: { organisation: { unitId: place.unitId } },
      ...heldOn(day),
    },
    select: held,
  });
  if (holding) return presenterOf(holding);
  throw new Refusal("presenter-not-in-post", { day: formatDay(day) }, "presenterHoldingId");
}

/** Who holds each of the leading posts of the unit on the day: the first in time where several do. */
export async function leadersByPost(tx: Tx, place: Place): Promise<Map<PostKind, Presenter>> {
  const holdings = await tx.postHolding.findMany({
    where: {
      post: { kind: { in: chairingPosts }, organisation: { unitId: place.unitId } },
      ...heldOn(dayOf(place.startsAt)),
    },
    select: { ...held, post: { select: { title: true, kind: true } } },
    orderBy: [{ heldFrom: "desc" }, { id: "desc" }],
  });
  return new Map(holdings.map((holding) => [holding.post.kind, presenterOf(holding)]));
}

export function withoutPost(name: string | null): Presenter {
  return { presenterHoldingId: null, presenterName: name, presenterTitle: null };
}

const held = {
  id: true,
  person: { select: { fullName: true } },
  post: { select: { title: true } },
} as const;

function heldOn(day: Date) {
  return { heldFrom: { lte: day }, OR: [{ heldTo: null }, { heldTo: { gte: day } }] };
}

function presenterOf(holding: {
  id: string;
  person: { fullName: string };
  post: { title: string };
}): Presenter {
  return {
    presenterHoldingId: holding.id,
    presenterName: holding.person.fullName,
    presenterTitle: holding.post.title,
  };
}
