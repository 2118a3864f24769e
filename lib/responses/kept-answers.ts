import { Prisma } from "@/lib/generated/prisma/client";
import { answeredWith } from "@/lib/opinions/answered-with";
import { notApart } from "@/lib/opinions/kinds-apart";
import type { Actor } from "@/lib/platform/actor";
import { readRows } from "@/lib/platform/rows";
import { listOutcomes, listResponses, type ShownOutcome, type ShownResponse } from "./queries";

/** What a lead was answered, and its outcome, for an opinion that kept both when it left their matter. */
export type KeptAnswers = {
  code: string;
  responses: ShownResponse[];
  outcomes: ShownOutcome[];
};

/** The answers that an opinion kept, as far as the actor sees those they were given to; as they stood when it left. */
export async function listKeptAnswers(actor: Actor, opinionId: string): Promise<KeptAnswers[]> {
  const sources = await readRows<{ id: string; code: string; until: Date }>(Prisma.sql`
    SELECT source.id, o.code, source.until
    FROM ${answeredWith(opinionId)} source JOIN opinion o ON o.id = source.id
    WHERE source.until < 'infinity' AND source.id <> ${opinionId}::uuid AND ${notApart}
    ORDER BY source.until DESC`);
  const kept = await Promise.all(
    sources.map(async ({ id, code, until }) => ({
      code,
      responses: (await listResponses(actor, id)).filter((response) => wasGiven(response, until)),
      outcomes: (await listOutcomes(actor, id)).filter((report) => wasConfirmed(report, until)),
    })),
  );
  return kept.filter(({ responses, outcomes }) => responses.length + outcomes.length > 0);
}

function wasGiven({ steps }: ShownResponse, until: Date): boolean {
  return steps.some(({ toStatus, takenAt }) => toStatus === "issued" && takenAt <= until);
}

function wasConfirmed({ standing, judgedAt }: ShownOutcome, until: Date): boolean {
  return standing === "confirmed" && judgedAt !== null && judgedAt <= until;
}
