import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OpinionMatter } from "@/components/opinions/opinion-matter";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { mayCorrectOpinion } from "@/lib/opinions/policy";
import { getOpinion } from "@/lib/opinions/queries";
import { requireActor } from "@/lib/platform/session";
import { CorrectionForm } from "./correction-form";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("opinions.edit");
  return { title: t("title", { code: (await params).code }) };
}

export default async function CorrectOpinionPage({ params }: Props) {
  const actor = await requireActor();
  const opinion = (await getOpinion(actor, (await params).code)) ?? notFound();
  if (!mayCorrectOpinion(actor, opinion)) notFound();
  const t = await getTranslations("opinions");

  return (
    <>
      <PageHead
        title={t("edit.title", { code: opinion.code })}
        crumbs={[
          { label: t("title"), href: "/opinions" },
          { label: opinion.code, href: `/opinions/${opinion.code}` },
        ]}
      />
      <div className="grid-two">
        <CorrectionForm opinion={opinion} actor={actor} />
        <Section title={t("edit.stored")}>
          <OpinionMatter opinion={opinion} />
        </Section>
      </div>
    </>
  );
}
