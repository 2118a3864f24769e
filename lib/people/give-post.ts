import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { existsOn } from "@/lib/units/rules";
import { mayAdminister, peopleVisibleTo, unitInTree } from "./policy";
import { endWithin, whyPostCannotBeGiven } from "./rules";
import type { PostInput } from "./schema";

/** A person begins to hold a post of an organisation; the post is made when it is new. */
export function givePost(actor: Actor, input: PostInput, now = new Date()) {
  return transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId);
    refuseUnless(seesUnit(actor, organisation.unit.id), "not-found");
    const person = found(
      await tx.person.findFirst({
        where: { AND: [{ id: input.personId }, peopleVisibleTo(actor)] },
        select: { id: true },
      }),
    );
    refuseUnless(mayAdminister(actor, organisation.unit));
    const heldFrom = plainDate(input.heldFrom);
    refuse(existsOn(organisation, heldFrom) ? null : "organisation-not-of-unit");
    const heldTo = endWithin(input.heldTo ? plainDate(input.heldTo) : null, organisation.validTo);
    const others = await listHoldingsOf(tx, organisation.id);
    refuse(whyPostCannotBeGiven({ ...input, heldFrom, heldTo }, others));

    const postId = await findOrMakePost(tx, input);
    const holdingId = newId(now.getTime());
    await tx.postHolding.create({
      data: { id: holdingId, postId, personId: person.id, heldFrom, heldTo },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      {
        type: "post.given",
        subjectId: person.id,
        unitId: organisation.unit.id,
        title: input.title,
        from: input.heldFrom,
      },
      now,
    );
    return { holdingId };
  });
}

async function lockOrganisation(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${id}::uuid FOR UPDATE`;
  return found(
    await tx.organisation.findUnique({
      where: { id },
      select: { id: true, validFrom: true, validTo: true, unit: { select: unitInTree } },
    }),
  );
}

async function listHoldingsOf(tx: Tx, organisationId: string) {
  const holdings = await tx.postHolding.findMany({
    where: { post: { organisationId } },
    select: {
      personId: true,
      heldFrom: true,
      heldTo: true,
      post: { select: { kind: true, title: true } },
    },
  });
  return holdings.map(({ post, ...holding }) => ({
    ...holding,
    kind: post.kind,
    postTitle: post.title,
  }));
}

async function findOrMakePost(tx: Tx, { organisationId, kind, title }: PostInput): Promise<string> {
  const post = await tx.post.findUnique({
    where: { organisationId_title: { organisationId, title } },
    select: { id: true, kind: true },
  });
  // One title is one post: under another kind it would carry other rights.
  if (post && post.kind !== kind) throw new Refusal("already-exists");
  return (
    post?.id ??
    (await tx.post.create({ data: { organisationId, kind, title }, select: { id: true } })).id
  );
}
