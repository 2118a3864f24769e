import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CheckedRow } from "@/lib/imports/check-rows";
import type { Batch } from "@/lib/imports/queries";
import { PreviewRows } from "./preview-rows";

type PreviewFormProps = {
  action: FormAction;
  batch: Batch;
  rows: CheckedRow[];
  page: number;
  show: string;
  /** Below the rows, in the same form: nothing typed is lost by loading. */
  children: ReactNode;
};

/** A page of the preview; cells with faults are mended in place, all of the page at once. */
export function PreviewForm({ action, batch, rows, page, show, children }: PreviewFormProps) {
  const t = useTranslations("imports.preview");

  return (
    <Form action={action} label={t("title")} key={`${page}-${show}-${batch.version}`}>
      <HiddenInput name="batchId" value={batch.id} />
      <HiddenInput name="version" value={batch.version} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="show" value={show} />
      {rows.length === 0 && <EmptyState title={t("nothing")} />}
      {rows.length > 0 && <PreviewRows rows={rows} columns={batch.reading.columns} />}
      {rows.some(({ problems }) => problems.length > 0) && (
        <div className="acts mt-3">
          <SubmitButton variant="plain" name="next" value="save">
            {t("save")}
          </SubmitButton>
        </div>
      )}
      {children}
    </Form>
  );
}
