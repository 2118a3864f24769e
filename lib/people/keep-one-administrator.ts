import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import type { UnitInTree } from "./policy";

/**
 * Refuses where nobody else could administer the unit: no other enabled account holds an
 * administrator's post there or above. The holdings are locked first, in one order, so that two
 * administrators who remove each other at the same time do not both succeed.
 */
export async function keepOneAdministrator(
  tx: Tx,
  personId: string,
  unit: UnitInTree,
  today: Date,
) {
  const line = [unit.id, unit.parentId, unit.parent?.parentId].filter(
    (id) => typeof id === "string",
  );
  await tx.$queryRaw`
    SELECT h.id FROM post_holding h
    JOIN post p ON p.id = h.post_id JOIN organisation o ON o.id = p.organisation_id
    WHERE p.kind = 'administrator' AND o.unit_id = ANY(${line}::uuid[])
    ORDER BY h.id FOR UPDATE OF h`;
  const others = await tx.account.count({
    where: {
      disabledAt: null,
      personId: { not: personId },
      person: {
        holdings: {
          some: {
            post: { kind: "administrator", organisation: { unitId: { in: line } } },
            heldFrom: { lte: today },
            OR: [{ heldTo: null }, { heldTo: { gt: today } }],
          },
        },
      },
    },
  });
  if (others === 0) throw new Refusal("last-administrator");
}
