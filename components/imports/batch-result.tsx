import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Batch } from "@/lib/imports/queries";

type BatchResultProps = { batch: Batch; undo: FormAction };

/** What became of a list: how many opinions, what stayed behind, and the way back. */
export function BatchResult({ batch, undo }: BatchResultProps) {
  const t = useTranslations("imports.result");
  const { id, version, loadedRows, leftRows, conference } = batch;

  return (
    <>
      <Notice tone="success" title={t("loaded", { count: loadedRows, code: conference.code })} />
      <div className="acts mt-4">
        <ButtonLink variant="primary" href={`/opinions?conference=${conference.id}`}>
          {t("openList")}
        </ButtonLink>
        <ButtonLink href={`/opinions/imports?conference=${conference.id}`}>
          {t("another")}
        </ButtonLink>
      </div>
      {leftRows > 0 && (
        <Section title={t("left", { count: leftRows })} className="mt-8">
          <p>{t("leftText")}</p>
          <div className="acts mt-3">
            <ButtonLink href={`/api/imports/${id}/left-rows`} download>
              {t("download")}
            </ButtonLink>
          </div>
        </Section>
      )}
      <Section title={t("undo")} className="mt-8">
        <Form action={undo} label={t("undo")} className="stack">
          <HiddenInput name="batchId" value={id} />
          <HiddenInput name="version" value={version} />
          <p>{t("undoText")}</p>
          <div className="acts">
            <SubmitButton variant="danger">{t("undo")}</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  );
}
