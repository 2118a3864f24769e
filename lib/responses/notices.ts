import { notify } from "@/lib/notifications/notify";
import { keepersOf, membersOf, onDay } from "@/lib/people/current-holders";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";

type NoticeOpinion = { id: string; code: string; unitId: string };
type NoticeResponse = { id: string; version: number; answererId: string; writerIds: string[] };

/** A draft waits for the leader who is to answer. */
export async function tellAnswerer(
  tx: Tx,
  opinion: NoticeOpinion,
  response: NoticeResponse,
  now: Date,
): Promise<void> {
  const { personId } = await tx.postHolding.findUniqueOrThrow({
    where: { id: response.answererId },
    select: { personId: true },
  });
  const cause = `response.submitted:${response.id}:${response.version}`;
  await notify(
    tx,
    { personIds: [personId], cause, kind: "answerToApprove", ...matter(opinion) },
    now,
  );
}

/** A draft came back to those who wrote it. */
export async function tellWriters(
  tx: Tx,
  opinion: NoticeOpinion,
  response: NoticeResponse,
  now: Date,
): Promise<void> {
  const cause = `response.returned:${response.id}:${response.version}`;
  await notify(
    tx,
    { personIds: response.writerIds, cause, kind: "answerReturned", ...matter(opinion) },
    now,
  );
}

/** An outcome waits for the Front of the unit. */
export async function tellFront(
  tx: Tx,
  opinion: NoticeOpinion,
  reportId: string,
  now: Date,
): Promise<void> {
  const holdings = await tx.postHolding.findMany({
    where: {
      ...onDay(dayOf(now)),
      post: {
        kind: { in: ["frontChair", "frontOfficer"] },
        organisation: { unitId: { in: await keepersOf(tx, opinion.unitId) } },
      },
    },
    select: { personId: true },
    distinct: ["personId"],
  });
  const personIds = holdings.map((holding) => holding.personId);
  const cause = `outcome.reported:${reportId}`;
  await notify(tx, { personIds, cause, kind: "outcomeToConfirm", ...matter(opinion) }, now);
}

/** The outcome came back: to who works in the agency in charge and to whoever reported it. */
export async function tellDoers(
  tx: Tx,
  opinion: NoticeOpinion & { leadOrganisationId: string | null },
  report: { id: string; reportedById: string },
  now: Date,
): Promise<void> {
  const { leadOrganisationId } = opinion;
  const members = leadOrganisationId ? await membersOf(tx, leadOrganisationId, dayOf(now)) : [];
  const personIds = [...new Set([report.reportedById, ...members.map(({ personId }) => personId)])];
  const cause = `outcome.contested:${report.id}`;
  await notify(tx, { personIds, cause, kind: "outcomeContested", ...matter(opinion) }, now);
}

function matter({ code }: NoticeOpinion) {
  return { params: { code }, href: `/opinions/${code}` };
}
