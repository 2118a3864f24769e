import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/ui/page-head";
import { getOpinion } from "@/lib/opinions/queries";
import { requireActor } from "@/lib/platform/session";
import { listTexts } from "@/lib/responses/draft-queries";
import { listResponses } from "@/lib/responses/queries";
import { answerCrumbs } from "../../answer-crumbs";
import { chosenVersions } from "../../chosen-versions";
import { VersionChoice } from "../../version-choice";
import { SideBySide } from "@/components/responses/side-by-side";

type Props = {
  params: Promise<{ code: string; responseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("responses.version");
  return { title: t("compareTitle", { code: (await params).code }) };
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { code, responseId } = await params;
  const opinion = (await getOpinion(actor, code)) ?? notFound();
  const responses = await listResponses(actor, opinion.id);
  if (!responses.some(({ id }) => id === responseId)) notFound();
  const texts = await listTexts(actor, responseId);
  const t = await getTranslations("responses.version");
  const chosen = chosenVersions(texts, await searchParams);

  return (
    <>
      <PageHead
        title={t("compareTitle", { code: opinion.code })}
        crumbs={await answerCrumbs(opinion.code)}
      />
      {chosen ? (
        <>
          <VersionChoice texts={texts} chosen={chosen} />
          <SideBySide left={chosen.left} right={chosen.right} />
        </>
      ) : (
        <p className="text-soft">{t("only")}</p>
      )}
    </>
  );
}
