import { getTranslations } from "next-intl/server";
import type { OpinionRecord } from "@/lib/opinions/queries";

/** The question, above what is being written to answer it. */
export async function Question({ opinion }: { opinion: OpinionRecord }) {
  const t = await getTranslations("responses.page");
  const { text, place, conferenceTitle } = opinion;

  return (
    <section aria-label={t("question")} className="mb-6">
      <p className="reading">{text}</p>
      <p className="mt-2 text-small text-soft">
        {[place, conferenceTitle].filter(Boolean).join(" · ")}
      </p>
    </section>
  );
}
