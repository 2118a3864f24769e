import { profileOn } from "@/lib/documents/form-profile";
import { signOf } from "@/lib/documents/official-wording";
import { issuerOf } from "@/lib/drafts/issuers";
import { listSigners, type PossibleSigner } from "@/lib/drafts/signers";
import type { DocumentFamily } from "@/lib/generated/prisma/enums";
import { postFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";

export type LetterSigner = PossibleSigner & { family: DocumentFamily };

/** The sign of the office in a letter of the People's Committee: 125/UBND-VP. */
export const drafterSign = "VP";

/** The unit in whose name the actor issues: the present one, where an abolished one is answered for. */
export function issuingUnitOf(actor: Actor, handlingUnitId: string): string | null {
  return postFor(actor, handlingUnitId, "secretariat")?.unitId ?? null;
}

/** Who may sign the unit's letters on a day: those of the People's Committee, then those of the Party. */
export async function listLetterSigners(
  actor: Actor,
  unitId: string,
  day: Date,
): Promise<LetterSigner[]> {
  const families = ["state", "party"] as const;
  const lists = await Promise.all(
    families.map(async (family) => {
      const signers = await listSigners(actor, { unitId, day, family });
      return signers.map((signer) => ({ ...signer, family }));
    }),
  );
  return lists.flat();
}

/**
 * The chosen signer, else the leader who answers, else the head.
 * @throws Refusal where the chosen one signs no letters of the unit on that day
 */
export function signerAmong(
  signers: LetterSigner[],
  chosen: string | null | undefined,
  answererId: string,
): LetterSigner | null {
  const byId = (id: string) => signers.find(({ holdingId }) => holdingId === id);
  if (chosen) {
    const signer = byId(chosen);
    if (!signer) throw new Refusal("signer-not-in-post", {}, "signerId");
    return signer;
  }
  return byId(answererId) ?? signers[0] ?? null;
}

export const seriesOf = {
  party: "partyLetter",
  state: "stateLetter",
  front: "frontLetter",
} as const;

/** "125/UBND-VP", "125-CV/ĐU": a number of the series as it stands on the letter of a unit. */
export async function signOfLetter(
  tx: Pick<Tx, "unit">,
  unitId: string,
  { family, number, day }: { family: DocumentFamily; number: number; day: Date },
): Promise<string> {
  const named = { type: true, name: true, fullName: true } as const;
  const unit = await tx.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { ...named, parent: { select: named } },
  });
  const type = { name: "", symbol: family === "party" ? "CV" : drafterSign, isLetter: true };
  const issuer = issuerOf(unit, family);
  return signOf({ type, number: String(number), issuer }, profileOn(family, day))!;
}
