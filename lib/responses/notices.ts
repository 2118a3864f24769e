import { createTranslator } from "use-intl/core";
import messages from "@/messages/vi/responses.json";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { enqueue } from "@/lib/platform/outbox";
import { keepersOf, onDay } from "./answerers";

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
  await tell(tx, [personId], { cause, about: "submitted", opinion }, now);
}

/** A draft came back to those who wrote it. */
export async function tellWriters(
  tx: Tx,
  opinion: NoticeOpinion,
  response: NoticeResponse,
  now: Date,
): Promise<void> {
  const cause = `response.returned:${response.id}:${response.version}`;
  await tell(tx, response.writerIds, { cause, about: "returned", opinion }, now);
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
  await tell(tx, personIds, { cause, about: "outcome", opinion }, now);
}

type Notice = {
  cause: string;
  about: "submitted" | "returned" | "outcome";
  opinion: NoticeOpinion;
};

/** One mail to each of these people who has an account and an address. */
async function tell(tx: Tx, personIds: string[], { cause, about, opinion }: Notice, now: Date) {
  const people = await tx.person.findMany({
    where: { id: { in: personIds }, email: { not: null }, account: { disabledAt: null } },
    select: { id: true },
  });
  const t = createTranslator({ locale: "vi", messages, namespace: "mail" });
  const { code } = opinion;
  const subject = t(`${about}.subject`, { code });
  const text = t(`${about}.text`, { code, address: `${env().APP_ORIGIN}/opinions/${code}` });
  for (const { id: personId } of people) {
    const payload = { personId, subject, text };
    await enqueue(tx, { dedupeKey: `${cause}:${personId}`, kind: "mail", payload, now });
  }
}
