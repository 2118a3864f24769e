import { notFound } from "next/navigation";
import { getBatch } from "@/lib/imports/queries";
import { requireActor } from "@/lib/platform/session";

export type BatchPageProps = {
  params: Promise<{ batchId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The batch of a page; not found for whoever has no business with its rows. */
export async function readBatch({ params }: BatchPageProps) {
  const actor = await requireActor();
  const batch = (await getBatch(actor, (await params).batchId)) ?? notFound();
  return { actor, batch };
}
