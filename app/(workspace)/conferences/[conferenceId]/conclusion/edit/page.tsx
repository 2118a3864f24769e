import { getTranslations } from "next-intl/server";
import { DoneFlash } from "@/components/conclusions/done-flash";
import { StepHead } from "@/components/conferences/step-head";
import { Notice } from "@/components/ui/notice";
import { noteDrafting, otherDrafter } from "@/lib/conclusions/note-drafting";
import { formatTimeOf } from "@/lib/platform/dates";
import type { ConferencePageProps } from "../../read-conference";
import { draftToEdit } from "../read-conclusion";
import { TextForm } from "./text-form";

type EditPageProps = ConferencePageProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("edit.title") };
}

export default async function EditConclusionPage(props: EditPageProps) {
  const { actor, conference, draft } = await draftToEdit(props);
  const now = new Date();
  const other = otherDrafter(draft, actor.personId, now);
  await noteDrafting(actor, draft, now);
  const t = await getTranslations("conclusions");

  return (
    <>
      <DoneFlash done={(await props.searchParams).done} />
      <StepHead conference={conference} title={t("edit.title")} />
      {other && (
        <Notice
          tone="warning"
          title={t("draft.other", { name: other.name, since: formatTimeOf(other.since) })}
        >
          {t("draft.otherHint")}
        </Notice>
      )}
      <TextForm actor={actor} draft={draft} />
    </>
  );
}
