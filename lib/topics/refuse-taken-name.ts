import type { Tx } from "@/lib/platform/db";
import { foldText } from "@/lib/platform/text";
import { Refusal } from "@/lib/refusals";

type Named = { id?: string; unitId: string; parentId: string; nameVi: string };

/** Two topics of a unit that read alike under the same one could not be told apart in a list. */
export async function refuseTakenName(tx: Tx, { id, unitId, parentId, nameVi }: Named) {
  const others = await tx.topic.findMany({
    where: { unitId, parentId, ...(id && { id: { not: id } }) },
    select: { nameVi: true },
  });
  if (others.some((other) => foldText(other.nameVi) === foldText(nameVi)))
    throw new Refusal("topic-name-taken", { name: nameVi }, "nameVi");
}
