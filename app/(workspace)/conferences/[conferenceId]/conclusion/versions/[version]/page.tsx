import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { NoticeView } from "@/components/conclusions/notice-view";
import { textOfVersion } from "@/components/conclusions/notice-text";
import { StepHead } from "@/components/conferences/step-head";
import { getConclusion, getVersion } from "@/lib/conclusions/queries";
import { changedParts } from "@/lib/conclusions/compare-versions";
import { formatInstant } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { readConference } from "../../../read-conference";
import { readConclusions } from "../../read-conclusion";

type VersionPageProps = {
  params: Promise<{ conferenceId: string; version: string }>;
  searchParams: Promise<{ of?: string | string[] }>;
};

async function read({ params, searchParams }: VersionPageProps) {
  const actor = await requireActor();
  const { conferenceId, version } = await params;
  const conference = (await readConference(conferenceId)) ?? notFound();
  const [asked] = [(await searchParams).of].flat();
  const [latest] = await readConclusions(conference.id);
  const notice = asked ? await getConclusion(actor, asked) : latest;
  if (!notice || notice.conferenceId !== conference.id) notFound();
  const number = /^\d{1,6}$/.test(version) ? Number(version) : 0;
  return { conference, kept: (await getVersion(notice.id, number)) ?? notFound() };
}

export async function generateMetadata(props: VersionPageProps) {
  const { kept } = await read(props);
  return {
    title: (await getTranslations("conclusions"))("versions.version", { version: kept.version }),
  };
}

export default async function VersionPage(props: VersionPageProps) {
  const { conference, kept } = await read(props);
  const t = await getTranslations("conclusions.versions");
  const { version, savedAt, savedBy, savedAs, content, before } = kept;
  const changes = before ? changedParts(before.content, content) : [];

  return (
    <>
      <StepHead conference={conference} title={t("version", { version })} />
      <p className="mb-4 text-soft">
        {formatInstant(savedAt)} · {savedBy}, {savedAs}
      </p>
      {before && (
        <p className="mb-4">
          {changes.length > 0 ? t("changed", { parts: changes.join("; ") }) : t("unchanged")}
        </p>
      )}
      <NoticeView text={textOfVersion(content)} level={2} />
    </>
  );
}
