import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { StepHead } from "@/components/conferences/step-head";
import { draftKinds } from "@/lib/drafts/schema";
import { getDraftSubject } from "@/lib/drafts/queries";
import type { Address } from "@/lib/platform/address-state";
import { requireActor } from "@/lib/platform/session";
import { readConference } from "../../read-conference";
import { DraftForm } from "./draft-form";
import { FamilyTabs } from "./family-tabs";
import { familyIn } from "./draft-address";

type DraftPageProps = {
  params: Promise<{ conferenceId: string; kind: string }>;
  searchParams: Promise<Address>;
};

async function read({ params }: DraftPageProps) {
  const { conferenceId, kind: asked } = await params;
  const kind = draftKinds.find((each) => each === asked);
  const conference = await readConference(conferenceId);
  return kind && conference ? { kind, conference } : notFound();
}

export async function generateMetadata(props: DraftPageProps) {
  const { kind } = await read(props);
  return { title: (await getTranslations("documents"))(`kind.${kind}`) };
}

export default async function DraftPage(props: DraftPageProps) {
  const actor = await requireActor();
  const { kind, conference } = await read(props);
  const address = await props.searchParams;
  const subject = (await getDraftSubject(actor, conference.id)) ?? notFound();
  const t = await getTranslations("documents");
  const family = familyIn(address, kind);

  return (
    <>
      <StepHead conference={conference} title={t(`kind.${kind}`)} />
      <p className="mb-4 max-w-[70ch] text-soft">{t(`about.${kind}`)}</p>
      <FamilyTabs conferenceId={conference.id} kind={kind} current={family} />
      <DraftForm {...{ actor, kind, family, subject, address }} />
    </>
  );
}
