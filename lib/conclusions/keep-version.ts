import { z } from "zod";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { isoDay } from "@/lib/platform/dates";
import { sectionKinds } from "./vocabulary";

const keptItem = z.object({
  content: z.string(),
  decision: z.string().nullable(),
  lead: z.string().nullable(),
  supporting: z.array(z.string()),
  responsible: z.string().nullable(),
  dueOn: z.string().nullable(),
  product: z.string().nullable(),
});

/** What a kept version holds: the words, not the records they came from. */
export const keptContent = z.object({
  abstract: z.string(),
  opening: z.string(),
  recipients: z.string(),
  sections: z.array(
    z.object({
      kind: z.enum(sectionKinds),
      title: z.string(),
      body: z.string(),
      items: z.array(keptItem),
    }),
  ),
});

export type KeptContent = z.infer<typeof keptContent>;

/** Raises the version of a draft, and keeps its text and items as they now are. */
export async function keepVersion(
  tx: Tx,
  actor: Actor,
  { id, unitId }: { id: string; unitId: string },
  now: Date,
): Promise<number> {
  const { version } = await tx.conclusion.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
  await writeVersion(tx, actor, { id, unitId, version }, now);
  return version;
}

export async function writeVersion(
  tx: Tx,
  actor: Actor,
  { id, unitId, version }: { id: string; unitId: string; version: number },
  now: Date,
): Promise<void> {
  await tx.conclusionVersion.create({
    data: {
      conclusionId: id,
      version,
      savedAt: now,
      savedById: actor.personId,
      savedBy: actor.fullName,
      savedAs: titleFor(actor, unitId),
      content: await contentOf(tx, id),
    },
    select: { version: true },
  });
}

async function contentOf(tx: Tx, id: string): Promise<KeptContent> {
  const { sections, ...words } = await tx.conclusion.findUniqueOrThrow({
    where: { id },
    select: {
      abstract: true,
      opening: true,
      recipients: true,
      sections: {
        select: {
          kind: true,
          title: true,
          body: true,
          items: {
            select: {
              content: true,
              decision: true,
              leadOrganisation: { select: { name: true } },
              supporting: { select: { organisation: { select: { name: true } } } },
              responsibleName: true,
              responsiblePost: true,
              dueOn: true,
              product: true,
            },
            orderBy: { position: "asc" },
          },
        },
        orderBy: { position: "asc" },
      },
    },
  });
  return {
    ...words,
    sections: sections.map(({ items, ...section }) => ({
      ...section,
      items: items.map((item) => ({
        content: item.content,
        decision: item.decision,
        lead: item.leadOrganisation?.name ?? null,
        supporting: item.supporting.map(({ organisation }) => organisation.name),
        responsible:
          [item.responsibleName, item.responsiblePost].filter(Boolean).join(", ") || null,
        dueOn: item.dueOn ? isoDay(item.dueOn) : null,
        product: item.product,
      })),
    })),
  };
}
