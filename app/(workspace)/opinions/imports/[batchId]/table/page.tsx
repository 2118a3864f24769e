import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { ImportHead } from "@/components/imports/import-head";
import { ImportSteps } from "@/components/imports/import-steps";
import { SheetSample } from "@/components/imports/sheet-sample";
import { TableChooser } from "@/components/imports/table-chooser";
import { TableForm } from "@/components/imports/table-form";
import { rememberedColumns, sheetsOf } from "@/lib/imports/queries";
import { topicOptions } from "@/lib/topics/labels";
import { dayOf } from "@/lib/platform/dates";
import { listTopicsFor } from "@/lib/topics/queries";
import { chooseTableAction } from "../../actions";
import { type BatchPageProps, readBatch } from "../../read-batch";
import { askedReading } from "./asked-reading";

export async function generateMetadata() {
  return { title: (await getTranslations("imports.table"))("title") };
}

export default async function TablePage(props: BatchPageProps) {
  const { batch } = await readBatch(props);
  const { id, status, unitId } = batch;
  if (status !== "draft" && status !== "failed") redirect(`/opinions/imports/${id}`);
  const [sheets, remembered, topics, locale, t] = await Promise.all([
    sheetsOf(id),
    rememberedColumns(unitId),
    listTopicsFor(unitId, dayOf(new Date())),
    getLocale(),
    getTranslations("imports.table"),
  ]);
  const reading = askedReading(await props.searchParams, { batch, sheets, remembered });
  const sheet = sheets[reading.sheet] ?? notFound();
  const header = { row: reading.headerRow, count: reading.headerCount };

  return (
    <>
      <ImportHead batch={batch} title={t("title")} />
      <ImportSteps now="table" />
      <div className="mt-6">
        <TableChooser
          action={`/opinions/imports/${id}/table`}
          sheets={sheets}
          sheet={reading.sheet}
          header={header}
        />
        <SheetSample sheet={sheet} header={header} />
      </div>
      <TableForm
        action={chooseTableAction}
        batch={batch}
        sheet={sheet}
        reading={reading}
        topics={topicOptions(topics, locale)}
      />
    </>
  );
}
