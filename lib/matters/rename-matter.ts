import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuseUnless } from "@/lib/refusals";
import { aboutMember } from "./group-opinions";
import { lockMatter } from "./lock-matter";
import { mayGroupOpinions } from "./policy";
import type { MatterRenamed } from "./schema";

export function renameMatter(actor: Actor, input: MatterRenamed, now = new Date()) {
  return transaction(async (tx) => {
    const { id, lead } = await lockMatter(tx, actor, input.matterId, input.version);
    refuseUnless(mayGroupOpinions(actor, lead));
    await tx.matter.update({
      where: { id },
      data: { title: input.title, version: { increment: 1 } },
      select: { id: true },
    });
    const event = { type: "matter.renamed", ...aboutMember(id, lead) } as const;
    await recordEvent(tx, actor, event, now);
    return { id };
  });
}
