import { useTranslations } from "next-intl";
import type { ResultPaper } from "@/lib/papers/queries";
import { formatDay } from "@/lib/platform/dates";

/** The result notice as it was issued: its number, day and signer, and the file. */
export function ResultLine({ paper }: { paper: ResultPaper }) {
  const t = useTranslations("conclusions.result");
  const { id, number, issuedOn, signerName, signerTitle } = paper;

  return (
    <div>
      <p>
        <a className="link font-medium" href={`/api/papers/${id}`} data-hard>
          {t("issued", { sign: number ?? "", on: issuedOn ? formatDay(issuedOn) : "" })}
        </a>
      </p>
      {signerName && (
        <p className="text-small text-soft">
          {t("signedBy", { name: signerName, title: signerTitle ?? "" })}
        </p>
      )}
    </div>
  );
}
