import { db } from "@/lib/platform/db";

/** The units that came after one that has ended, and the one that keeps its records: where a file may go on. */
export async function listSuccessors(unitId: string) {
  const { successors, recordsKeeper } = await db.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: {
      recordsKeeper: { select: { id: true, fullName: true } },
      successors: {
        select: { scope: true, successor: { select: { id: true, fullName: true } } },
        orderBy: [{ scope: "asc" }, { successor: { name: "asc" } }],
      },
    },
  });
  return {
    successors: successors.map(({ scope, successor }) => ({ ...successor, scope })),
    keeper: recordsKeeper,
  };
}
