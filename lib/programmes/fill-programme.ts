import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { leadersByPost, type Presenter, withoutPost } from "./find-presenter";
import { type LockedProgramme, writeOrder } from "./lock-programme";
import type { TemplateItem } from "./schema";

/** Puts other items in place of those a programme has; the posts named in them get their holders of the day. */
export async function fillProgramme(tx: Tx, programme: LockedProgramme, given: TemplateItem[]) {
  const leaders = await leadersByPost(tx, programme.conference);
  await tx.programmeItem.deleteMany({ where: { programmeId: programme.id } });
  const items = given.map(({ presenterPost, presenterText, ...item }, position) => ({
    id: newId(),
    ...item,
    programmeId: programme.id,
    position,
    ...presenterFor(presenterPost && leaders.get(presenterPost), presenterText),
  }));
  await tx.programmeItem.createMany({ data: items });
  await writeOrder(tx, programme, items);
}

function presenterFor(leader: Presenter | null | undefined, name: string | null): Presenter {
  return leader ?? withoutPost(name);
}
