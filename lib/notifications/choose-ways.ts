import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { notificationKinds } from "./kinds";
import type { NotificationWaysInput } from "./schema";

/** Keeps how the actor wants to be told of each kind; what was told before stays as it is. */
export function chooseWays(actor: Actor, ways: NotificationWaysInput): Promise<void> {
  const { personId } = actor;
  return transaction(async (tx) => {
    for (const kind of notificationKinds) {
      const way = ways[kind];
      await tx.notificationSetting.upsert({
        where: { personId_kind: { personId, kind } },
        create: { personId, kind, way },
        update: { way },
        select: { kind: true },
      });
    }
  });
}
