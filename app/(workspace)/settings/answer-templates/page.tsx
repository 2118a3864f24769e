import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/platform/session";
import { mayKeepTemplates } from "@/lib/responses/policy";
import { standardTemplates } from "@/lib/responses/standard-templates";
import { listTemplates } from "@/lib/responses/template-queries";
import { OwnTemplates } from "./own-templates";

type Props = { searchParams: Promise<{ done?: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("responses.template"))("title") };
}

export default async function AnswerTemplatesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const mayKeep = mayKeepTemplates(actor);
  const own = await listTemplates(actor);
  const t = await getTranslations("responses.template");
  const done = String((await searchParams).done ?? "");

  return (
    <>
      {(done === "saved" || done === "removed") && <Flash param="done">{t(done)}</Flash>}
      <PageHead
        title={t("title")}
        subtitle={t("subtitle")}
        actions={
          mayKeep && (
            <ButtonLink href="/settings/answer-templates/new" variant="primary">
              {t("add")}
            </ButtonLink>
          )
        }
      />
      <Section title={t("ownTitle")}>
        <OwnTemplates templates={own} mayKeep={mayKeep} />
      </Section>
      <Section title={t("standardTitle")} className="mt-8">
        {standardTemplates.map(({ key, name, body }) => (
          <Disclosure key={key} summary={name}>
            <p className="reading whitespace-pre-line">{body}</p>
            {mayKeep && (
              <p className="mt-2">
                <a className="link" href={`/settings/answer-templates/new?from=${key}`}>
                  {t("copy")}
                </a>
              </p>
            )}
          </Disclosure>
        ))}
      </Section>
    </>
  );
}
