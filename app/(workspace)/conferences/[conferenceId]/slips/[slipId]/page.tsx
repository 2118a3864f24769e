import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { SlipProgress } from "@/components/slips/slip-progress";
import { Disclosure } from "@/components/ui/disclosure";
import { listEventsOf } from "@/lib/audit/queries";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { requireActor } from "@/lib/platform/session";
import { mayWorkOnSlips } from "@/lib/slips/policy";
import { countOpinionsOnSlips, countSlips, getSlip, nextWaitingSlip } from "@/lib/slips/queries";
import { readConference } from "../../read-conference";
import type { Address } from "@/lib/opinions/filters";
import { repeatingIn } from "@/lib/opinions/repeating";
import { SlipFlash } from "../slip-flash";
import { turnSlipAction } from "../stack-actions";
import { SlipHead } from "./slip-head";
import { SlipView } from "./slip-view";
import { SlipWork } from "./slip-work";

type SlipPageProps = {
  params: Promise<{ conferenceId: string; slipId: string }>;
  searchParams: Promise<Address>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("slips"))("title") };
}

export default async function SlipPage({ params, searchParams }: SlipPageProps) {
  const actor = await requireActor();
  const { conferenceId, slipId } = await params;
  const conference = (await readConference(conferenceId)) ?? notFound();
  const slip = (await getSlip(actor, conference, slipId)) ?? notFound();
  const [t, view, counts, opinions, next, history] = await Promise.all([
    getTranslations("slips"),
    getTranslations("slips.view"),
    countSlips(actor, conference),
    countOpinionsOnSlips(actor, conference),
    nextWaitingSlip(conference.id, slip.number),
    listEventsOf(slip.id),
  ]);
  const address = await searchParams;
  const mayWork = mayWorkOnSlips(actor, conference) && !whyOpinionIsRefused(conference, "before");
  const words = [
    ...(["hint", "left", "right", "in", "out", "fit", "open", "pdf"] as const),
    ...(["turn", "over", "keep"] as const),
  ];

  const keptAt = slip.file.createdAt.getTime();

  return (
    <>
      <SlipHead
        conference={conference}
        slip={slip}
        mayWork={mayWork}
        next={next === slip.id ? null : next}
      />
      <SlipFlash address={address} />
      <SlipProgress {...{ counts, opinions }} />
      <div className="slip-desk">
        <SlipView
          key={`${slip.id}-${keptAt}`}
          slip={{ id: slip.id, keptAt, width: slip.width, height: slip.height }}
          turn={mayWork ? turnSlipAction : null}
          label={view("label", { number: slip.number })}
          words={Object.fromEntries(words.map((word) => [word, view(word)]))}
        />
        <SlipWork
          {...{ actor, slip, mayWork }}
          unitId={conference.unitId}
          repeating={repeatingIn(address, conference)}
        />
      </div>
      <Disclosure className="mt-8" summary={t("page.history")}>
        <History entries={history} />
      </Disclosure>
    </>
  );
}
