import type { PostKind } from "@/lib/generated/prisma/enums";
import { foldText } from "@/lib/platform/text";

/** Posts that one person alone can hold at a time in an organisation. */
const singlePosts: readonly PostKind[] = [
  "partySecretary",
  "committeeChair",
  "councilChair",
  "frontChair",
  "agencyHead",
];

export type HeldPeriod = { heldFrom: Date; heldTo: Date | null };
type EarlierHolding = HeldPeriod & { personId: string; kind: PostKind; postTitle: string };

/** Why a post cannot be given for that time, next to those who hold posts of the organisation. */
export function whyPostCannotBeGiven(
  given: HeldPeriod & { personId: string; kind: PostKind; title: string },
  others: EarlierHolding[],
): "post-already-held" | null {
  const clash = others
    .filter((other) => heldTogether(given, other))
    .some(
      (other) =>
        (other.personId === given.personId && other.postTitle === given.title) ||
        (singlePosts.includes(given.kind) && other.kind === given.kind),
    );
  return clash ? "post-already-held" : null;
}

export function isHeldOn(holding: HeldPeriod, day: Date): boolean {
  return holding.heldFrom <= day && (holding.heldTo === null || day <= holding.heldTo);
}

/** Whether the post was given up before that day; one that begins later is not over. */
export function isOver(holding: HeldPeriod, day: Date): boolean {
  return holding.heldTo !== null && holding.heldTo < day;
}

/** "Phạm Hồng Nhung" might sign in as pham.hong.nhung. */
export function suggestUsername(fullName: string): string {
  return foldText(fullName).replaceAll(" ", ".").slice(0, 60);
}

/** A post ends with its organisation, whatever was typed. */
export function endWithin(heldTo: Date | null, organisationEnds: Date | null): Date | null {
  if (organisationEnds === null) return heldTo;
  return heldTo === null || heldTo > organisationEnds ? organisationEnds : heldTo;
}

function heldTogether(one: HeldPeriod, other: HeldPeriod): boolean {
  const before = (a: HeldPeriod, b: HeldPeriod) => a.heldTo !== null && a.heldTo < b.heldFrom;
  return !before(one, other) && !before(other, one);
}
