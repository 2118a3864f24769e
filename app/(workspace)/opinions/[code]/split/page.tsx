import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { mayGroupOpinions } from "@/lib/matters/policy";
import { whyNotSplit } from "@/lib/matters/rules";
import { getOpinion } from "@/lib/opinions/queries";
import { requireActor } from "@/lib/platform/session";
import { SplitForm } from "./split-form";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("matters.split");
  return { title: t("title", { code: (await params).code }) };
}

export default async function SplitPage({ params }: Props) {
  const actor = await requireActor();
  const opinion = (await getOpinion(actor, (await params).code)) ?? notFound();
  if (!mayGroupOpinions(actor, opinion)) notFound();
  const { code } = opinion;
  const t = await getTranslations("matters.split");
  const words = await getTranslations("opinions");
  const refusals = await getTranslations("refusals");
  const whyNot = whyNotSplit(opinion);
  return (
    <>
      <PageHead
        title={t("title", { code })}
        crumbs={[
          { label: words("title"), href: "/opinions" },
          { label: code, href: `/opinions/${code}` },
        ]}
      />
      <div className="grid-two">
        {whyNot ? (
          <Notice tone="warning" title={t("not", { reason: refusals(whyNot) })} />
        ) : (
          <SplitForm opinion={opinion} />
        )}
        <Section title={t("whole")}>
          <p className="reading">{opinion.text}</p>
        </Section>
      </div>
    </>
  );
}
