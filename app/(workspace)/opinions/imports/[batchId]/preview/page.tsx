import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ConfirmFields } from "@/components/imports/confirm-fields";
import { ImportHead } from "@/components/imports/import-head";
import { ImportSteps } from "@/components/imports/import-steps";
import { PreviewForm } from "@/components/imports/preview-form";
import { PreviewPages } from "@/components/imports/preview-pages";
import { PreviewTabs } from "@/components/imports/preview-tabs";
import { TwinNotice } from "@/components/imports/twin-notice";
import { WordLists } from "@/components/imports/word-lists";
import { Flash } from "@/components/ui/flash";
import { previewBatch, twinOf } from "@/lib/imports/queries";
import { dayOf } from "@/lib/platform/dates";
import { topicPath } from "@/lib/topics/labels";
import { listTopicsFor } from "@/lib/topics/queries";
import { sendPreviewAction } from "../../actions";
import { type BatchPageProps, readBatch } from "../../read-batch";
import { askedPage } from "./asked-page";

export async function generateMetadata() {
  return { title: (await getTranslations("imports.preview"))("title") };
}

export default async function PreviewPage(props: BatchPageProps) {
  const { batch } = await readBatch(props);
  const { id, status, conference } = batch;
  if (status !== "draft") redirect(`/opinions/imports/${id}`);
  const [preview, twin, topics, t] = await Promise.all([
    previewBatch(batch),
    twinOf(batch),
    listTopicsFor(conference.unitId, dayOf(new Date())),
    getTranslations("imports.preview"),
  ]);
  const asked = await props.searchParams;
  const { rows, page, show, total } = askedPage(asked, preview);
  const { good, bad } = preview;
  const likely = preview.likely + preview.similar;

  return (
    <>
      <ImportHead batch={batch} title={t("title")} />
      <ImportSteps now="preview" batchId={id} />
      {(asked.done === "mended" || asked.done === "mendedFirst") && (
        <Flash param="done">{t(asked.done)}</Flash>
      )}
      {twin && <TwinNotice twin={twin} />}
      <p className="say mt-6 mb-4">
        {t("figures", { rows: preview.rows.length, good, bad, likely })}
      </p>
      <PreviewTabs batchId={id} show={show} preview={preview} />
      <WordLists
        topics={topics.map((topic) => topicPath(topic, "vi"))}
        sites={conference.sites.map(({ name }) => name)}
      />
      <PreviewForm action={sendPreviewAction} {...{ batch, rows, page, show }}>
        <PreviewPages batchId={id} show={show} page={page} total={total} />
        <ConfirmFields batch={batch} preview={preview} />
      </PreviewForm>
    </>
  );
}
