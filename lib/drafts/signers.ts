import type { FormFamily } from "@/lib/documents/official-document";
import type { Signer } from "@/lib/documents/sign-as";
import type { PostKind } from "@/lib/generated/prisma/enums";
import { listHoldersOn } from "@/lib/people/queries";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";

type Right = { family: FormFamily; rank: Signer["rank"] };

const rights: Partial<Record<PostKind, Right>> = {
  partySecretary: { family: "party", rank: "head" },
  deputyPartySecretary: { family: "party", rank: "deputy" },
  committeeChair: { family: "state", rank: "head" },
  committeeViceChair: { family: "state", rank: "deputy" },
  frontChair: { family: "front", rank: "head" },
};

const order: Signer["rank"][] = ["head", "standingDeputy", "deputy", "byOrder"];

export type PossibleSigner = Awaited<ReturnType<typeof listSigners>>[number];

/** Those who on a day may sign the unit's documents of one family, the head first. */
export async function listSigners(actor: Actor, { unitId, day, family }: Signing) {
  return seesUnit(actor, unitId) ? signersOfUnit({ unitId, day, family }) : [];
}

type Signing = { unitId: string; day: Date; family: FormFamily };

/** The same for a caller who has checked that the actor acts for the unit. */
export async function signersOfUnit({ unitId, day, family }: Signing, tx?: Tx) {
  const holders = await listHoldersOn(unitId, "all", day, tx);
  return holders
    .flatMap(({ holdingId, personName, title, kind }) => {
      const right = rightOf(kind, title);
      if (right?.family !== family) return [];
      return [{ holdingId, name: personName, postTitle: title, rank: right.rank }];
    })
    .sort((one, other) => order.indexOf(one.rank) - order.indexOf(other.rank));
}

function rightOf(kind: PostKind, title: string): Right | undefined {
  const right = rights[kind];
  if (right?.rank === "deputy" && /thường trực/iu.test(title)) {
    return { ...right, rank: "standingDeputy" };
  }
  if (right || !/^Chánh Văn phòng/iu.test(title)) return right;
  return { family: / ủy(?!\p{L})/iu.test(title) ? "party" : "state", rank: "byOrder" };
}
