import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/db";
import type { RowInput } from "./check-rows";

export type Loaded = {
  row: number;
  input: RowInput;
  opinion: Prisma.OpinionCreateManyInput & { id: string; code: string };
};

const atOnce = 500;

/** Writes the opinions with their contributors, some hundred at a time, and tells how many are done. */
export async function writeOpinions(
  tx: Tx,
  batchId: string,
  loaded: Loaded[],
  tell: (done: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < loaded.length; from += atOnce) {
    const some = loaded.slice(from, from + atOnce);
    await tx.opinion.createMany({ data: some.map(({ opinion }) => opinion) });
    await tx.contributor.createMany({ data: some.flatMap(contributorOf) });
    await tx.importedOpinion.createMany({
      data: some.map(({ row, opinion }) => ({ opinionId: opinion.id, batchId, row })),
    });
    await tell(from + some.length);
  }
}

function contributorOf({ input, opinion }: Loaded): Prisma.ContributorCreateManyInput[] {
  const { contributorName: name, contributorPhone: phone, contributorAddress: address } = input;
  if (!name && !phone && !address) return [];
  return [{ opinionId: opinion.id, name, phone, address }];
}
