import { formatInstant } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";

// Looking at a record, or turning its picture, is in the trail as well, but changes nothing.
const readings = ["contributor.viewed", "slip.opened", "slip.turned", "slipStack.opened"];

/**
 * The refusal for an editor whose version of a record is no longer the latest: it names who
 * changed the record meanwhile, and when.
 * @param subjectId the conference, opinion, response … that was being edited
 * @param version its latest version: the form goes on from it, so that saving again is a decision
 */
export async function changedMeanwhile(
  tx: Tx,
  subjectId: string,
  version?: number,
): Promise<Refusal> {
  const latest = await tx.auditEvent.findFirst({
    where: { OR: [{ subjectId }, { opinionId: subjectId }], type: { notIn: readings } },
    select: { at: true, postTitle: true, person: { select: { fullName: true } } },
    orderBy: { seq: "desc" },
  });
  return new Refusal("changed-meanwhile", {
    name: latest?.person?.fullName ?? latest?.postTitle ?? "",
    at: latest ? formatInstant(latest.at) : "",
    ...(version !== undefined && { version }),
  });
}
