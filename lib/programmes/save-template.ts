import { recordEvent } from "@/lib/audit/record-event";
import { chairingPosts } from "@/lib/conferences/seat-chairs";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { Refusal, refuse } from "@/lib/refusals";
import { lockProgramme } from "./lock-programme";
import type { TemplateInput, TemplateItem } from "./schema";

/** Keeps the programme of a conference for others of its unit: posts instead of people, nothing of the day. */
export function saveTemplate(actor: Actor, input: TemplateInput, now = new Date()) {
  return transaction(async (tx) => {
    const { id: programmeId, conference, items } = await lockProgramme(tx, actor, input);
    refuse(items.length === 0 ? "programme-empty" : null);
    const { unitId } = conference;
    const { name } = input;
    const taken = await tx.programmeTemplate.findFirst({
      where: { unitId, name },
      select: { id: true },
    });
    if (taken) throw new Refusal("template-name-taken", {}, "name");

    const { id } = await tx.programmeTemplate.create({
      data: { unitId, name, items: await templateOf(tx, programmeId), createdAt: now },
      select: { id: true },
    });
    await recordEvent(tx, actor, { type: "template.saved", subjectId: id, unitId, name }, now);
    return { id, conferenceId: conference.id };
  });
}

/** The items of a programme as another conference would begin with them. */
export async function templateOf(tx: Tx, programmeId: string): Promise<TemplateItem[]> {
  const items = await tx.programmeItem.findMany({
    where: { programmeId },
    select: {
      kind: true,
      title: true,
      minutes: true,
      isNested: true,
      isInternal: true,
      presenterName: true,
      presenterTitle: true,
      presenter: { select: { post: { select: { kind: true } } } },
    },
    orderBy: { position: "asc" },
  });
  return items.map(({ presenter, presenterName, presenterTitle, ...item }) => {
    const kind = presenter?.post.kind;
    // Agencies have many heads: of those the title says more than the kind of post.
    const leads = kind !== undefined && chairingPosts.includes(kind);
    return {
      ...item,
      presenterPost: leads ? kind : null,
      presenterText: leads ? null : (presenterTitle ?? presenterName),
    };
  });
}
