import { assignOpinions } from "@/lib/assignments/assign-opinions";
import { mayAssignOpinion } from "@/lib/assignments/policy";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { mostGrouped } from "@/lib/matters/schema";
import { opinionsVisibleTo, rulingWeight } from "@/lib/opinions/policy";
import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import { setTopics } from "@/lib/opinions/set-topics";
import type { Actor } from "@/lib/platform/actor";
import { db, transaction } from "@/lib/platform/db";
import { Refusal, type RefusalCode } from "@/lib/refusals";
import { keepResults, refusedAll, type Item, type Result } from "./results";
import type { BulkChoice } from "./schema";

type Some = { bulkActId: string; actor: Actor; items: Item[]; now: Date };

/** Does the act on some of its opinions by the use case that does it on one, and keeps what became of each. */
export async function doSome(choice: BulkChoice, some: Some): Promise<void> {
  if (choice.kind === "topic") return topicOfSome(choice.topicId, some);
  const results = await resultsOf(choice, some);
  await transaction((tx) => keepResults(tx, some.bulkActId, results));
}

async function topicOfSome(topicId: string, { bulkActId, actor, items, now }: Some) {
  await transaction(async (tx) => {
    const ids = items.map(({ opinionId }) => opinionId);
    const { outcomes, record } = await setTopics(tx, actor, ids, topicId, now);
    const results = items.map(({ place, opinionId }): Result => {
      const outcome = outcomes.get(opinionId) ?? { refusal: "not-found" as const };
      return { place, ...outcome };
    });
    await keepResults(tx, bulkActId, results);
    await record();
  });
}

async function resultsOf(
  choice: Exclude<BulkChoice, { kind: "topic" }>,
  some: Some,
): Promise<Result[]> {
  const before = await standingOf(some);
  const may = {
    competence: (opinion: Standing) => rulingWeight(some.actor, opinion) !== null,
    charge: (opinion: Standing) => mayAssignOpinion(some.actor, opinion),
    group: () => true,
  }[choice.kind];
  const refused: Result[] = [];
  const allowed: Item[] = [];
  for (const item of some.items) {
    const opinion = before.get(item.opinionId);
    if (!opinion) refused.push({ place: item.place, refusal: "not-found" });
    else if (!may(opinion)) refused.push({ place: item.place, refusal: "not-allowed" });
    else allowed.push(item);
  }
  if (allowed.length === 0) return refused;
  const left = await leftBy(choice, some.actor, allowed, some.now).catch((error) =>
    refusedAll(allowed, error),
  );
  const after = await standingOf(some);
  const done = allowed.map(({ place, opinionId }): Result => {
    const [was, is] = [before.get(opinionId), after.get(opinionId)];
    const isChanged = choice.kind === "competence" && was?.version !== is?.version;
    return {
      place,
      ...(isChanged && { former: was?.competence ?? null, versionAfter: is?.version }),
    };
  });
  const isLeft = new Map(left.map((result) => [result.place, result]));
  return [...refused, ...done.map((result) => isLeft.get(result.place) ?? result)];
}

/** Acts, and tells which of the opinions were left as they were, each with its reason. */
async function leftBy(
  choice: Exclude<BulkChoice, { kind: "topic" }>,
  actor: Actor,
  items: Item[],
  now: Date,
): Promise<Result[]> {
  const opinionIds = items.map(({ opinionId }) => opinionId);
  const placeOf = new Map(items.map(({ code, place }) => [code, place]));
  const told = (code: string, refusal: RefusalCode, params: Result["params"] = {}) => ({
    ...{ place: placeOf.get(code) ?? -1, refusal, params },
  });
  switch (choice.kind) {
    case "competence": {
      const { left } = await ruleOnCompetence(actor, { opinionIds, ...choice }, now);
      return left.map(({ code, why }) => told(code, why));
    }
    case "charge": {
      const { left } = await assignOpinions(actor, { opinionIds, ...choice }, now);
      return left.map(({ code, reason, params }) => told(code, reason, params));
    }
    case "group": {
      if (items.length > mostGrouped) throw new Refusal("too-many-grouped", { most: mostGrouped });
      await groupOpinions(actor, { opinionIds, title: choice.title }, now);
      return [];
    }
  }
}

type Standing = Awaited<ReturnType<typeof readStandings>>[number];

async function standingOf({ actor, items }: Some): Promise<Map<string, Standing>> {
  const rows = await readStandings(
    actor,
    items.map(({ opinionId }) => opinionId),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function readStandings(actor: Actor, ids: string[]) {
  return db.opinion.findMany({
    where: { AND: [{ id: { in: ids } }, opinionsVisibleTo(actor)] },
    select: {
      ...{ id: true, unitId: true, handlingUnitId: true, competence: true },
      ...{ leadOrganisationId: true, version: true },
    },
  });
}
