import { changedMeanwhile } from "@/lib/audit/who-changed";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { conclusionsVisibleTo } from "./policy";

const locked = {
  id: true,
  conferenceId: true,
  unitId: true,
  correctsId: true,
  form: true,
  abstract: true,
  opening: true,
  recipients: true,
  signerId: true,
  version: true,
  sign: true,
  issuedOn: true,
  issuedAt: true,
  conference: { select: { id: true, unitId: true, status: true, startsAt: true, version: true } },
  sections: {
    select: { id: true, kind: true, position: true, title: true, body: true },
    orderBy: { position: "asc" },
  },
} as const;

export type LockedConclusion = Awaited<ReturnType<typeof lockConclusion>>;

/**
 * The notice, held until the transaction ends; what the actor may not see is not found. With a
 * version: whoever edited an older one is told who changed it.
 */
export async function lockConclusion(tx: Tx, actor: Actor, id: string, version?: number) {
  await tx.$queryRaw`SELECT 1 FROM conclusion WHERE id = ${id}::uuid FOR UPDATE`;
  const conclusion = found(
    await tx.conclusion.findFirst({
      where: { AND: [{ id }, conclusionsVisibleTo(actor)] },
      select: locked,
    }),
  );
  if (version !== undefined && conclusion.version !== version) {
    throw await changedMeanwhile(tx, id, conclusion.version);
  }
  return conclusion;
}

/** What an event of a notice is about. */
export function aboutConclusion({
  id,
  unitId,
  conferenceId,
}: {
  id: string;
  unitId: string;
  conferenceId: string;
}) {
  return { subjectId: id, unitId, conferenceId };
}
