import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { BatchResult } from "@/components/imports/batch-result";
import { ImportHead } from "@/components/imports/import-head";
import { ImportSteps } from "@/components/imports/import-steps";
import { LoadingProgress } from "@/components/imports/loading-progress";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { progressOf } from "@/lib/imports/queries";
import { undoImportAction } from "../actions";
import { type BatchPageProps, readBatch } from "../read-batch";
import { refusalSentence } from "../refusal-sentence";

export async function generateMetadata() {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function BatchPage(props: BatchPageProps) {
  const { batch } = await readBatch(props);
  const { id, status, failure } = batch;
  if (status === "draft") redirect(`/opinions/imports/${id}/table`);
  const t = await getTranslations("imports.result");
  const progress = (await progressOf(id)) ?? { done: 0, total: 1 };

  return (
    <>
      <ImportHead batch={batch} title={(await getTranslations("imports.step"))("load")} />
      <ImportSteps now="load" />
      <div className="mt-6">
        {status === "queued" && (
          <>
            <noscript>
              <meta httpEquiv="refresh" content="3" />
            </noscript>
            <h2>{t("queued")}</h2>
            <LoadingProgress {...progress} label={t("progress", progress)} />
            <p className="mt-2">{t("queuedText")}</p>
          </>
        )}
        {status === "loaded" && <BatchResult batch={batch} undo={undoImportAction} />}
        {status === "failed" && (
          <Notice tone="error" title={t("failed")}>
            {(await refusalSentence({ refused: failure ?? undefined })) ?? t("fault")}
          </Notice>
        )}
        {status === "undone" && <Notice title={t("undone")} />}
        {(status === "failed" || status === "undone") && (
          <div className="acts mt-4">
            {status === "failed" && (
              <ButtonLink variant="primary" href={`/opinions/imports/${id}/table`}>
                {t("again")}
              </ButtonLink>
            )}
            <ButtonLink href="/opinions/imports">{t("another")}</ButtonLink>
          </div>
        )}
      </div>
    </>
  );
}
