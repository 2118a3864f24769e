import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Flash } from "@/components/ui/flash";
import { Section } from "@/components/ui/section";
import { listEventsOfSyntheses } from "@/lib/audit/queries";
import { requireActor } from "@/lib/platform/session";
import { mayDraftSynthesis, maySeeSyntheses } from "@/lib/syntheses/policy";
import { listSyntheses } from "@/lib/syntheses/queries";
import { whyNotDrafted } from "@/lib/syntheses/rules";
import { type ConferencePageProps, readConference } from "../read-conference";
import { SlipTally } from "../slip-tally";
import { DraftForm } from "./draft-form";
import { FileLinks } from "./file-links";
import { type Address, chosenVersion } from "./synthesis-address";
import { SynthesisVersion } from "./synthesis-version";
import { VersionHead } from "./version-head";

type SynthesisPageProps = ConferencePageProps & { searchParams: Promise<Address> };

export async function generateMetadata() {
  return { title: (await getTranslations("syntheses"))("title") };
}

export default async function SynthesisPage({ params, searchParams }: SynthesisPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const t = await getTranslations("syntheses");
  const address = await searchParams;
  const versions = await listSyntheses(actor, conference.id);
  const chosen = chosenVersion(versions, address);
  const mayDraft = mayDraftSynthesis(actor, conference);
  const isDue = mayDraft && !whyNotDrafted(conference, versions[0] ?? null);
  const done = String([address.done].flat()[0] ?? "");

  return (
    <>
      {t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}`)}</Flash>}
      <ConferenceHead
        conference={conference}
        section="synthesis"
        actions={chosen && <FileLinks conferenceId={conference.id} number={chosen.number} />}
      />
      {!maySeeSyntheses(actor) && <EmptyState title={t("hidden")}>{t("hiddenBody")}</EmptyState>}
      {maySeeSyntheses(actor) && !chosen && (
        <EmptyState title={t("none")}>{t(mayDraft ? "noneBody" : "noneWait")}</EmptyState>
      )}
      {chosen && (
        <>
          <VersionHead synthesis={chosen} versions={versions} />
          <SlipTally {...{ actor, conference }} />
          <SynthesisVersion
            actor={actor}
            conference={conference}
            synthesis={chosen}
            previous={versions.find(({ number }) => number === chosen.number - 1)}
          />
        </>
      )}
      {isDue && <DraftForm conference={conference} isFirst={versions.length === 0} />}
      {chosen && (
        <Section title={t("history")} className="mt-8">
          <History entries={await listEventsOfSyntheses(conference.id)} />
        </Section>
      )}
    </>
  );
}
