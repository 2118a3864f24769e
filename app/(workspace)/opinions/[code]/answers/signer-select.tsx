import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { LetterSigner } from "@/lib/responses/letter-signers";

type Props = { signers: LetterSigner[]; answererId: string };

/** Who signs the letter, and thereby in which form it is written; proposed is whoever answers. */
export function SignerSelect({ signers, answererId }: Props) {
  const t = useTranslations("responses.issue");
  const proposed = signers.find(({ holdingId }) => holdingId === answererId) ?? signers[0];

  return (
    <Select
      name="signerId"
      label={t("signer")}
      hint={t("signerHint")}
      empty={t("noSigner")}
      defaultValue={proposed?.holdingId}
      options={signers.map(({ holdingId, name, postTitle: post, family }) => ({
        value: holdingId,
        label: t("signerOption", { name, post, family }),
      }))}
    />
  );
}
