import { opinionsVisibleTo } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { mayViewContributor } from "@/lib/opinions/policy";
import { issuingUnitOf, listLetterSigners, seriesOf, signOfLetter } from "./letter-signers";
import { publicisingState } from "./publicising";
import { leadersToTell } from "./recipients";

const delivered = {
  id: true,
  step: true,
  doneOn: true,
  note: true,
  loggedAt: true,
  loggedAs: true,
} as const;

export type ShownRecipient = Awaited<ReturnType<typeof listRecipients>>[number];

/** Whom an answer went to, each with what happened on its way, the latest last. */
export async function listRecipients(actor: Actor, responseId: string) {
  const rows = await db.responseRecipient.findMany({
    where: { responseId, response: { opinion: opinionsVisibleTo(actor) } },
    select: {
      id: true,
      kind: true,
      title: true,
      name: true,
      personId: true,
      email: true,
      way: true,
      response: {
        select: {
          opinion: { select: { unitId: true, handlingUnitId: true, leadOrganisationId: true } },
        },
      },
      deliveries: { select: delivered, orderBy: [{ doneOn: "asc" }, { loggedAt: "asc" }] },
    },
    orderBy: { position: "asc" },
  });
  return rows.map(({ response, email, ...recipient }) => ({
    ...recipient,
    // The address of a citizen is as much theirs as the name.
    email:
      recipient.kind !== "contributor" || mayViewContributor(actor, response.opinion)
        ? email
        : null,
  }));
}

export type ShownPublicising = NonNullable<Awaited<ReturnType<typeof getPublicising>>>;

/** The duty to make an answer public, how it stands and the evidence; null where there is none to see. */
export async function getPublicising(actor: Actor, responseId: string, now = new Date()) {
  if (!recordId().safeParse(responseId).success) return null;
  const duty = await db.publicisingDuty.findFirst({
    where: { responseId, response: { opinion: opinionsVisibleTo(actor) } },
    select: {
      responseId: true,
      unitId: true,
      dueOn: true,
      waivedAt: true,
      waivedReason: true,
      waivedAs: true,
      evidence: {
        select: {
          id: true,
          channel: true,
          doneOn: true,
          place: true,
          doneBy: true,
          link: true,
          note: true,
          enteredAs: true,
          file: { select: { id: true, fileName: true } },
        },
        orderBy: [{ doneOn: "asc" }, { enteredAt: "asc" }],
      },
    },
  });
  if (!duty) return null;
  const doneOn = duty.evidence[0]?.doneOn ?? null;
  return { ...duty, state: publicisingState({ ...duty, doneOn }, dayOf(now)) };
}

/** The code of the opinion that an answer belongs to, for addresses; "-" where there is no such answer. */
export async function codeOfAnswer(responseId: string): Promise<string> {
  if (!recordId().safeParse(responseId).success) return "-";
  const response = await db.response.findUnique({
    where: { id: responseId },
    select: { opinion: { select: { code: true } } },
  });
  return response?.opinion.code ?? "-";
}

/** The file of a piece of evidence, for whoever sees the opinion; null for anybody else. */
export async function getEvidenceFile(actor: Actor, evidenceId: string) {
  if (!recordId().safeParse(evidenceId).success) return null;
  const opinion = opinionsVisibleTo(actor);
  return db.evidenceFile.findFirst({
    where: {
      id: evidenceId,
      OR: [{ outcome: { opinion } }, { publicising: { duty: { response: { opinion } } } }],
    },
    select: { fileName: true, file: { select: { key: true, type: true, size: true } } },
  });
}

/** What the form that issues an answer offers: signers with their next number, the usual recipients. */
export async function getIssueChoices(
  actor: Actor,
  opinion: { id: string; unitId: string; handlingUnitId: string },
  now = new Date(),
) {
  const today = dayOf(now);
  const unitId = issuingUnitOf(actor, opinion.handlingUnitId);
  const signers = unitId ? await listLetterSigners(actor, unitId, today) : [];
  return {
    signers,
    leaders: await leadersToTell(db, opinion.unitId, today),
    nextNumbers: unitId ? await nextNumbers(unitId, today) : [],
    hasContributor: await isAnybodyKnown(opinion.id),
  };
}

/** Whether it is known who raised the opinion, or one of those that follow it. */
async function isAnybodyKnown(opinionId: string): Promise<boolean> {
  const reached = { OR: [{ id: opinionId }, { matter: { leadOpinionId: opinionId } }] };
  return (await db.contributor.count({ where: { opinion: reached } })) > 0;
}

/** The number that each series of the unit would give now: 12/UBND-VP, 5-CV/ĐU. */
async function nextNumbers(unitId: string, day: Date): Promise<string[]> {
  const year = day.getUTCFullYear();
  const families = ["state", "party"] as const;
  return Promise.all(
    families.map(async (family) => {
      const row = await db.numberSeries.findUnique({
        where: { unitId_name_year: { unitId, name: seriesOf[family], year } },
        select: { last: true },
      });
      return signOfLetter(db, unitId, { family, number: (row?.last ?? 0) + 1, day });
    }),
  );
}
