import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { PaperTable } from "@/components/papers/paper-table";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Flash } from "@/components/ui/flash";
import { Section } from "@/components/ui/section";
import { mayAddPaper, mayChangePaper } from "@/lib/papers/policy";
import { listPapers, type ListedPaper } from "@/lib/papers/queries";
import { requireActor } from "@/lib/platform/session";
import { SameNumber } from "../../../same-number";
import { type ConferencePageProps, readConference } from "../read-conference";

const outcomes = ["added", "changed", "withdrawn"] as const;

type PapersPageProps = ConferencePageProps & {
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("papers"))("title") };
}

export default async function PapersPage({ params, searchParams }: PapersPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const papers = await listPapers(actor, conference.id);
  const t = await getTranslations("papers");
  const asked = (await searchParams).done;
  const done = outcomes.find((outcome) => outcome === asked);
  const mayAdd = mayAddPaper(actor, conference);
  const inUse = papers.filter(({ withdrawnAt }) => !withdrawnAt);
  const numbered = inUse.filter(({ number }) => number).map(({ id }) => id);
  const withdrawn = papers.filter(({ withdrawnAt }) => withdrawnAt);
  const mayChange = ({ addedById }: ListedPaper) =>
    mayChangePaper(actor, { unitId: conference.unitId, addedById });
  const add = mayAdd && (
    <ButtonLink variant="primary" href={`/conferences/${conference.id}/papers/new`}>
      {t("add")}
    </ButtonLink>
  );

  return (
    <>
      {done && <Flash param="done">{t(`done.${done}`)}</Flash>}
      <ConferenceHead conference={conference} section="papers" actions={inUse.length > 0 && add} />
      <SameNumber actor={actor} kind="paper" ids={numbered} />
      <Section title={t("count", { count: inUse.length })}>
        {inUse.length > 0 ? (
          <PaperTable papers={inUse} mayChange={mayChange} />
        ) : (
          <EmptyState title={t("none")} actions={add}>
            {mayAdd ? t("noneAdd") : t("noneWait")}
          </EmptyState>
        )}
      </Section>
      {withdrawn.length > 0 && (
        <Disclosure className="mt-6" summary={t("withdrawnTitle", { count: withdrawn.length })}>
          <PaperTable papers={withdrawn} mayChange={mayChange} />
        </Disclosure>
      )}
    </>
  );
}
