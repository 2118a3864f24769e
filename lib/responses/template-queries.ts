import type { OpinionRecord } from "@/lib/opinions/queries";
import type { OutcomeKind } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { findTopic } from "@/lib/topics/queries";
import { fillTemplate } from "./fill-template";
import { standardTemplates } from "./standard-templates";

const listed = {
  id: true,
  unitId: true,
  name: true,
  topicId: true,
  outcome: true,
  body: true,
  version: true,
  unit: { select: { fullName: true } },
} as const;

export type ShownTemplate = Awaited<ReturnType<typeof listTemplates>>[number];

/** The templates that the actor's own units keep for themselves. */
export function listTemplates(actor: Actor) {
  return db.answerTemplate.findMany({
    where: { unitId: { in: unitsOf(actor) } },
    select: listed,
    orderBy: [{ unit: { fullName: "asc" } }, { name: "asc" }],
  });
}

export async function getTemplate(actor: Actor, templateId: string) {
  if (!recordId().safeParse(templateId).success) return null;
  return db.answerTemplate.findFirst({
    where: { id: templateId, unitId: { in: unitsOf(actor) } },
    select: listed,
  });
}

function unitsOf(actor: Actor): string[] {
  return [...new Set(actor.posts.flatMap(({ actsFor }) => actsFor))];
}

export type TemplateChoice = {
  key: string;
  name: string;
  outcome: OutcomeKind | null;
  isOwn: boolean;
  body: string;
};

/** What an answer to an opinion may begin with: the unit's own for its topic first, then the standard ones. */
export async function listTemplatesFor(
  opinion: Pick<OpinionRecord, "handlingUnitId" | "topicId">,
): Promise<TemplateChoice[]> {
  const topic = await findTopic(opinion.topicId);
  const topicIds = [opinion.topicId, topic?.parentId].filter((id) => typeof id === "string");
  const own = await db.answerTemplate.findMany({
    where: {
      unitId: opinion.handlingUnitId,
      OR: [{ topicId: { in: topicIds } }, { topicId: null }],
    },
    select: { id: true, topicId: true, name: true, outcome: true, body: true },
    orderBy: { name: "asc" },
  });
  const ofTopic = own.filter(({ topicId }) => topicId !== null);
  const ofAnyTopic = own.filter(({ topicId }) => topicId === null);
  return [
    ...[...ofTopic, ...ofAnyTopic].map(({ id: key, name, outcome, body }) => {
      return { key, name, outcome, body, isOwn: true };
    }),
    ...standardTemplates.map((template) => ({ ...template, isOwn: false })),
  ];
}

/** The text of the chosen template, filled from the opinion; null where there is no such template. */
export function textOfTemplate(
  templates: TemplateChoice[],
  key: string | undefined,
  opinion: OpinionRecord,
): string | null {
  const chosen = templates.find((template) => template.key === key);
  if (!chosen) return null;
  return fillTemplate(chosen.body, {
    code: opinion.code,
    text: opinion.text,
    place: opinion.place,
    topic: opinion.topicNameVi,
    unit: opinion.unitName,
    agency: opinion.leadOrganisation,
    dueOn: opinion.dueOn,
    conference: opinion.conferenceTitle,
    conferenceDay: opinion.conferenceStartsAt && dayOf(opinion.conferenceStartsAt),
  });
}
