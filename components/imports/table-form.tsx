import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Reading } from "@/lib/imports/schema";
import type { Sheet } from "@/lib/imports/sheet";
import { channels, moments } from "@/lib/opinions/vocabulary";
import { ColumnChoice } from "./column-choice";

type TableFormProps = {
  action: FormAction;
  batch: { id: string; version: number };
  sheet: Sheet;
  reading: Reading;
  topics: { value: string; label: string }[];
};

/** What the columns hold, and what holds for rows that do not say. */
export function TableForm({ action, batch, sheet, reading, topics }: TableFormProps) {
  const t = useTranslations();

  return (
    <Form action={action} key={`${reading.sheet}-${reading.headerRow}-${reading.headerCount}`}>
      <HiddenInput name="batchId" value={batch.id} />
      <HiddenInput name="version" value={batch.version} />
      <input type="hidden" name="sheet" value={reading.sheet} />
      <input type="hidden" name="headerRow" value={reading.headerRow} />
      <input type="hidden" name="headerCount" value={reading.headerCount} />
      <Section title={t("imports.table.columns")} className="mt-6">
        <p className="mb-3 text-table text-soft">{t("imports.table.columnsHint")}</p>
        <ColumnChoice sheet={sheet} reading={reading} />
      </Section>
      <Section title={t("imports.table.defaults")} className="mt-6">
        <div className="grid gap-4 sm:grid-cols-3">
          <Select
            name="moment"
            label={t("imports.table.moment")}
            options={moments.map((value) => ({ value, label: t(`opinions.moment.${value}`) }))}
            defaultValue={reading.moment}
          />
          <Select
            name="channel"
            label={t("imports.table.channel")}
            options={channels.map((value) => ({ value, label: t(`opinions.channel.${value}`) }))}
            defaultValue={reading.channel}
          />
          <Select
            name="topicId"
            label={t("imports.table.topic")}
            options={topics}
            empty={t("imports.table.noTopic")}
            defaultValue={reading.topicId ?? ""}
          />
        </div>
      </Section>
      <div className="acts mt-6">
        <SubmitButton>{t("imports.table.next")}</SubmitButton>
      </div>
    </Form>
  );
}
