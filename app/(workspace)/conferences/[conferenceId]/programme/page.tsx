import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { AddItemForm } from "@/components/programmes/item-forms";
import { ProgrammeSummary } from "@/components/programmes/programme-summary";
import { ProposedItems } from "@/components/programmes/proposed-items";
import { ProgrammeFlash } from "@/components/programmes/programme-flash";
import { Section } from "@/components/ui/section";
import { mayRunConference } from "@/lib/conferences/policy";
import { requireActor } from "@/lib/platform/session";
import { getProgramme, listPresenters, listProposedItems } from "@/lib/programmes/queries";
import { whyItemCannotBeJudged, whyProgrammeIsFixed } from "@/lib/programmes/rules";
import { readConference } from "../read-conference";
import { addProgrammeItemAction, carryItemOverAction, dismissItemAction } from "./actions";
import { Agenda } from "./agenda";
import { NoProgramme } from "./no-programme";
import { ProgrammeHistory } from "./programme-history";
import { TemplateMenu } from "./template-menu";

type ProgrammePageProps = {
  params: Promise<{ conferenceId: string }>;
  searchParams: Promise<{ done?: string | string[]; edit?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("programmes.page"))("title") };
}

export default async function ProgrammePage({ params, searchParams }: ProgrammePageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const { done, edit } = await searchParams;
  const mayRun = mayRunConference(actor, conference);
  const mayArrange = mayRun && !whyProgrammeIsFixed(conference);
  const mayJudge = mayRun && !whyItemCannotBeJudged(conference);
  const [programme, presenters, proposed, t] = await Promise.all([
    getProgramme(actor, conference),
    mayArrange ? listPresenters(actor, conference) : [],
    mayArrange ? listProposedItems(actor, conference) : [],
    getTranslations("programmes"),
  ]);
  const about = { conferenceId: conference.id, version: programme.version };
  const isEmpty = programme.items.length === 0;

  return (
    <>
      <ProgrammeFlash done={done} />
      <ConferenceHead
        conference={conference}
        section="programme"
        actions={mayRun && !isEmpty && <TemplateMenu {...{ conference, mayArrange }} />}
      />
      <ProposedItems
        {...about}
        items={proposed}
        carryAction={carryItemOverAction}
        dismissAction={dismissItemAction}
      />
      <ProgrammeSummary {...{ conference, programme, mayArrange }} />
      {isEmpty ? (
        <NoProgramme {...{ conference, mayArrange }} version={programme.version} />
      ) : (
        <Agenda {...about} {...{ programme, presenters, mayArrange, mayJudge }} edited={edit} />
      )}
      {mayArrange && (
        <Section title={t("page.add")} id="add" className="mt-8">
          <AddItemForm
            {...about}
            action={addProgrammeItemAction}
            presenters={presenters}
            mayNest={!isEmpty}
          />
        </Section>
      )}
      {programme.id && <ProgrammeHistory programmeId={programme.id} />}
    </>
  );
}
