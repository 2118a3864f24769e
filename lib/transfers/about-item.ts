import type { EventSubject } from "@/lib/audit/events";
import { reachedBy } from "@/lib/opinions/follow-lead";
import type { Tx } from "@/lib/platform/db";
import type { LockedItem } from "./lock-items";

type Paper = { sign: string; to: string };
export type AboutItem = EventSubject & Paper;

/**
 * What the events of one act on ways are about: each opinion that went by them, and those that
 * followed it as its matter, with the paper by which it went to whom.
 */
export async function aboutItems(tx: Tx, items: readonly LockedItem[]): Promise<AboutItem[]> {
  const about: AboutItem[] = [];
  for (const { opinionId, transfer } of items) {
    const paper = { sign: transfer.sign, to: transfer.receiver };
    about.push(...(await aboutReached(tx, opinionId, paper)));
  }
  return about;
}

/** The opinion and those that follow it, by that paper. */
export async function aboutReached(tx: Tx, opinionId: string, paper: Paper): Promise<AboutItem[]> {
  const reached = await reachedBy(tx, opinionId);
  return reached.map(({ id, ...where }) => ({ subjectId: id, opinionId: id, ...where, ...paper }));
}
