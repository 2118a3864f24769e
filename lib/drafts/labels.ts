import type { PossibleSigner } from "./signers";

/** Who may sign as the choices of a field, in their order: names and posts are official text, not words of a page. */
export function signerOptions(
  signers: readonly Pick<PossibleSigner, "holdingId" | "name" | "postTitle">[],
) {
  return signers.map(({ holdingId, name, postTitle }) => ({
    value: holdingId,
    label: `${name}, ${postTitle}`,
  }));
}
