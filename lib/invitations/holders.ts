import type { PostKind } from "@/lib/generated/prisma/enums";
import type { Tx } from "@/lib/platform/db";
import type { Invitee } from "./add-invitees";
import type { InvitationGroup } from "./schema";

const kindsOf: Record<InvitationGroup, PostKind[]> = {
  heads: ["partySecretary", "committeeChair", "councilChair", "frontChair", "agencyHead"],
  leaders: [
    "partySecretary",
    "deputyPartySecretary",
    "committeeChair",
    "committeeViceChair",
    "councilChair",
    "councilViceChair",
  ],
  agencies: ["agencyHead", "agencyOfficer"],
  front: ["frontChair", "frontOfficer"],
  everyone: [
    "partySecretary",
    "deputyPartySecretary",
    "committeeChair",
    "committeeViceChair",
    "councilChair",
    "councilViceChair",
    "frontChair",
    "frontOfficer",
    "secretariatOfficer",
    "agencyHead",
    "agencyOfficer",
    "councilOfficer",
    "otherPost",
  ],
};

/** Who holds a post in a unit on a day, each once with the highest, as somebody to invite. */
export async function listHolders(
  reader: Pick<Tx, "postHolding">,
  { unitId, day, group = "everyone" }: { unitId: string; day: Date; group?: InvitationGroup },
): Promise<(Invitee & { personId: string })[]> {
  const holdings = await reader.postHolding.findMany({
    where: {
      heldFrom: { lte: day },
      OR: [{ heldTo: null }, { heldTo: { gte: day } }],
      post: { kind: { in: kindsOf[group] }, organisation: { unitId } },
    },
    select: {
      personId: true,
      person: { select: { fullName: true } },
      post: { select: { title: true, organisation: { select: { name: true } } } },
    },
    orderBy: [{ post: { kind: "asc" } }, { heldFrom: "asc" }, { id: "asc" }],
  });
  const seen = new Set<string>();
  return holdings
    .filter(({ personId }) => !seen.has(personId) && seen.add(personId))
    .map(({ personId, person, post }) => ({
      personId,
      fullName: person.fullName,
      title: post.title,
      organisation: post.organisation.name,
      residentialGroup: null,
      // Read from the register when something is sent, so that they are current.
      phone: null,
      email: null,
    }));
}
