import { getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/platform/actor";
import { listTexts } from "@/lib/responses/draft-queries";

type Props = { responseId: string; code: string; actor: Actor };

/** To the versions of a draft, once there are several. */
export async function VersionLink({ responseId, code, actor }: Props) {
  const texts = await listTexts(actor, responseId);
  if (texts.length < 2) return null;
  const t = await getTranslations("responses.version");

  return (
    <a className="link" href={`/opinions/${code}/answers/${responseId}/versions`}>
      {t("link", { count: texts.length })}
    </a>
  );
}
