import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceHead } from "@/components/conferences/conference-head";
import { SlipProgress } from "@/components/slips/slip-progress";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { requireActor } from "@/lib/platform/session";
import { maySeeSlips, mayWorkOnSlips } from "@/lib/slips/policy";
import { countOpinionsOnSlips, countSlips, nextWaitingSlip } from "@/lib/slips/queries";
import { progressOf } from "@/lib/slips/rules";
import { listStacks } from "@/lib/slips/stack-queries";
import { type ConferencePageProps, readConference } from "../read-conference";
import type { Address } from "@/lib/opinions/filters";
import { shownIn, slipAddress } from "./slip-address";
import { SlipFlash } from "./slip-flash";
import { SlipList } from "./slip-list";
import { SlipUploadForm } from "./slip-upload-form";
import { StackList } from "./stack-list";
import { UploadResult } from "./upload-result";

type SlipsPageProps = ConferencePageProps & { searchParams: Promise<Address> };

export async function generateMetadata() {
  return { title: (await getTranslations("slips"))("title") };
}

export default async function SlipsPage({ params, searchParams }: SlipsPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const t = await getTranslations("slips");
  if (!maySeeSlips(actor, conference)) {
    return (
      <>
        <ConferenceHead conference={conference} section="slips" />
        <EmptyState title={t("hidden")}>{t("hiddenBody")}</EmptyState>
      </>
    );
  }
  const address = await searchParams;
  const [counts, opinions, stacks] = await Promise.all([
    countSlips(actor, conference),
    countOpinionsOnSlips(actor, conference),
    listStacks(actor, conference),
  ]);
  const { total } = progressOf(counts);
  const mayWork = mayWorkOnSlips(actor, conference) && !whyOpinionIsRefused(conference, "before");
  const next = mayWork && counts.waiting > 0 ? await nextWaitingSlip(conference.id) : null;

  return (
    <>
      <ConferenceHead
        conference={conference}
        section="slips"
        actions={
          next && (
            <ButtonLink variant="primary" href={slipAddress(conference.id, next)}>
              {t("start")}
            </ButtonLink>
          )
        }
      />
      <SlipFlash address={address} />
      <UploadResult actor={actor} conference={conference} address={address} />
      {total > 0 && <SlipProgress {...{ counts, opinions }} />}
      {(total > 0 || stacks.length === 0) && (
        <SlipList {...{ actor, conference, counts }} shown={shownIn(address)} />
      )}
      <StackList conferenceId={conference.id} stacks={stacks} />
      {mayWork && <SlipUploadForm conference={conference} address={address} />}
    </>
  );
}
