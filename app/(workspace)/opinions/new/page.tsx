import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { shortTitle } from "@/components/opinions/short-title";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import type { Address } from "@/lib/opinions/filters";
import { mayRecordOpinion } from "@/lib/opinions/policy";
import { countsOfConference, getConferenceForDesk } from "@/lib/opinions/queries";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { formatDayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { ClosedDesk } from "./closed-desk";
import { ConferenceChoice } from "./conference-choice";
import { Desk } from "./desk";
import { deskRepeatingIn, undoneIn } from "./desk-address";
import { SavedFlash } from "./saved-flash";

type Props = { searchParams: Promise<Address> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("opinions.desk");
  return { title: t("title") };
}

export default async function DeskPage({ searchParams }: Props) {
  const actor = await requireActor();
  const address = await searchParams;
  const [id] = [address.conference].flat();
  if (!id) return <ConferenceChoice actor={actor} />;

  const conference = (await getConferenceForDesk(actor, id)) ?? notFound();
  const t = await getTranslations("opinions");
  const crumbs = [
    { label: t("title"), href: `/opinions?conference=${conference.id}` },
    {
      label: `${formatDayOf(conference.startsAt)} · ${shortTitle(conference.title)}`,
      href: `/conferences/${conference.id}`,
    },
  ];
  const mayRecord = mayRecordOpinion(actor, conference);
  if (!mayRecord || whyOpinionIsRefused(conference, "before")) {
    return <ClosedDesk crumbs={crumbs} reason={mayRecord ? "over" : "mayNot"} />;
  }
  const undone = undoneIn(address);
  const { total } = await countsOfConference(actor, conference.id);

  return (
    <>
      <PageHead
        title={t("desk.title")}
        crumbs={crumbs}
        subtitle={total > 0 ? t("desk.savedCount", { count: total }) : undefined}
      />
      <SavedFlash actor={actor} code={[address.saved].flat()[0]} />
      {undone && <Flash param="undone">{t("desk.undone", { code: undone })}</Flash>}
      <Desk
        actor={actor}
        conference={conference}
        repeating={deskRepeatingIn(address, conference)}
        saved={[address.saved].flat()[0]}
      />
    </>
  );
}
