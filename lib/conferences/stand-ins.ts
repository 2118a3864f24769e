import type { OrganisationKind, PostKind } from "@/lib/generated/prisma/enums";
import type { FormFamily } from "@/lib/documents/official-document";
import { signAs } from "@/lib/documents/sign-as";
import { foldText } from "@/lib/platform/text";

/** Whose place a deputy of the same organisation takes. */
const deputies: Partial<Record<PostKind, PostKind>> = {
  partySecretary: "deputyPartySecretary",
  deputyPartySecretary: "deputyPartySecretary",
  committeeChair: "committeeViceChair",
  committeeViceChair: "committeeViceChair",
  councilChair: "councilViceChair",
  councilViceChair: "councilViceChair",
};

export function deputyKindOf(kind: PostKind): PostKind | null {
  return deputies[kind] ?? null;
}

const families: Partial<Record<OrganisationKind, FormFamily>> = {
  partyCommittee: "party",
  peoplesCommittee: "state",
  council: "state",
  front: "front",
};

/**
 * How a deputy's signature block reads: a State deputy signs KT. the chair; a Party deputy T/M the
 * standing board, like the secretary.
 */
export function signatureOf(organisation: OrganisationKind, title: string): string[] {
  const rank = foldText(title).includes("thuong truc") ? "standingDeputy" : "deputy";
  const { authority, position } = signAs(families[organisation] ?? "state", { rank, name: null });
  // The last line of the authority is the one that differs from the head's own block.
  return [...authority.slice(-1), position];
}
