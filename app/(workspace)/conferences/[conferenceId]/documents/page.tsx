import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { draftKinds } from "@/lib/drafts/schema";
import { type ConferencePageProps, readConference } from "../read-conference";

export async function generateMetadata() {
  return { title: (await getTranslations("documents"))("title") };
}

export default async function DocumentsPage({ params }: ConferencePageProps) {
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const t = await getTranslations("documents");

  return (
    <>
      <ConferenceHead conference={conference} section="documents" />
      <Section title={t("title")}>
        <p className="mb-4 max-w-[70ch] text-soft">{t("lead")}</p>
        <Lines>
          {draftKinds.map((kind) => {
            const href = `/conferences/${conference.id}/documents/${kind}`;
            return (
              <Line
                key={kind}
                act={
                  <a
                    className="act"
                    href={href}
                    aria-label={t("draftOf", { name: t(`kind.${kind}`) })}
                  >
                    {t("draft")}
                  </a>
                }
              >
                <a href={href} className="block">
                  <span className="font-medium">{t(`kind.${kind}`)}</span>
                  <small className="block text-soft">{t(`about.${kind}`)}</small>
                </a>
              </Line>
            );
          })}
        </Lines>
      </Section>
    </>
  );
}
