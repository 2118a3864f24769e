import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { HelpFrame } from "./help-frame";
import { HelpKeys } from "./help-keys";
import { helpLinks } from "./help-links";

const acts = ["record", "schedule", "answer", "outcome", "find"] as const;

export async function generateMetadata() {
  return { title: (await getTranslations("help"))("title") };
}

export default async function HelpPage() {
  const t = await getTranslations("help");
  const of = await getTranslations("conferences");
  // As the buttons themselves say it.
  const buttons = { schedule: of("list.schedule"), record: of("verb.record") };

  return (
    <HelpFrame>
      <PageHead title={t("title")} subtitle={t("subtitle")} />
      <div className="grid-record">
        <ol className="grid max-w-[70ch] gap-6">
          {acts.map((act) => (
            <li key={act}>
              <h2>{t(`${act}.title`)}</h2>
              <p className="text-small text-soft">{t(`${act}.who`)}</p>
              <p className="mt-1">{t.rich(`${act}.steps`, { ...helpLinks, ...buttons })}</p>
            </li>
          ))}
        </ol>
        <div>
          <HelpKeys />
          <Section title={t("oldUnits.title")}>
            <p className="text-table">{t.rich("oldUnits.steps", helpLinks)}</p>
          </Section>
          <p className="mt-6 text-table text-soft">{t("lost")}</p>
        </div>
      </div>
    </HelpFrame>
  );
}
