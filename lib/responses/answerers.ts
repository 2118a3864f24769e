import type { AnsweringLeader, PostKind } from "@/lib/generated/prisma/enums";
import { keepersOf, onDay } from "@/lib/people/current-holders";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";

type Reader = Pick<Tx, "unit" | "postHolding">;

const leaderKinds: PostKind[] = [
  "partySecretary",
  "deputyPartySecretary",
  "committeeChair",
  "committeeViceChair",
  "councilChair",
  "councilViceChair",
];

/**
 * The leaders who may answer for a unit on a day: its own, and those of the unit that keeps its
 * records once it has ended.
 */
export async function listAnswerers(tx: Reader, unitId: string, day: Date) {
  const holdings = await tx.postHolding.findMany({
    where: {
      ...onDay(day),
      post: {
        kind: { in: leaderKinds },
        organisation: { unitId: { in: await keepersOf(tx, unitId) } },
      },
    },
    select: {
      id: true,
      person: { select: { fullName: true } },
      post: { select: { kind: true, title: true } },
    },
    orderBy: [{ post: { kind: "asc" } }, { heldFrom: "asc" }],
  });
  return holdings.map(({ id, person, post }) => ({
    holdingId: id,
    personName: person.fullName,
    title: post.title,
    kind: post.kind,
  }));
}

export type Answerer = Awaited<ReturnType<typeof listAnswerers>>[number];

/**
 * Who is proposed: a leader who types alone, in the post that the topic names where that one holds
 * it beside others; else the leader whom the topic names, else the first there is.
 */
export function defaultAnswerer<A extends Pick<Answerer, "holdingId" | "kind">>(
  answerers: A[],
  leader: AnsweringLeader,
  ownHoldingIds: string[],
): A | undefined {
  const own = answerers.filter(({ holdingId }) => ownHoldingIds.includes(holdingId));
  const among = own.length > 0 ? own : answerers;
  return among.find(({ kind }) => kind === leader) ?? among[0];
}

/** @throws Refusal where the chosen leader does not hold that post on the day */
export async function answererOn(tx: Reader, unitId: string, holdingId: string, day: Date) {
  const answerers = await listAnswerers(tx, unitId, day);
  const chosen = answerers.find((answerer) => answerer.holdingId === holdingId);
  if (!chosen) throw new Refusal("answerer-not-in-post", {}, "answererId");
  return chosen;
}

/** The columns of a response that keep who answers, in the post of that day. */
export function answererColumns({ holdingId, personName, title }: Answerer) {
  return { answererId: holdingId, answererName: personName, answererPost: title };
}
