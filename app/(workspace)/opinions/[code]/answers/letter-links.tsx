import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { mayViewContributor } from "@/lib/opinions/policy";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import type { ShownResponse } from "@/lib/responses/queries";

type Props = { response: ShownResponse; opinion: OpinionRecord; actor: Actor };

/** The official letter as a Word file, from its approval on. */
export async function LetterLinks({ response, opinion, actor }: Props) {
  const { id, mode, status } = response;
  if (mode !== "written" || (status !== "approved" && status !== "issued")) return null;
  const t = await getTranslations("responses.letter");
  const isNamedOffered =
    (opinion.hasContributor || opinion.isInMatter) && mayViewContributor(actor, opinion);
  const file = `/api/answers/${id}/document`;

  return (
    <div className="mt-5">
      <div className="acts">
        <ButtonLink href={file}>{t("download")}</ButtonLink>
        {isNamedOffered && (
          <ButtonLink variant="quiet" href={`${file}?named=1`}>
            {t("downloadNamed")}
          </ButtonLink>
        )}
      </div>
      {isNamedOffered && <p className="mt-1 text-small text-soft">{t("namedHint")}</p>}
    </div>
  );
}
