import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { audienceLabel, paperKindLabel } from "@/lib/papers/labels";
import type { ListedPaper } from "@/lib/papers/queries";
import { paperAudiences, paperKinds } from "@/lib/papers/schema";
import { formatDay } from "@/lib/platform/dates";

type Presenter = { holdingId: string; personName: string; title: string };
type PaperFieldsProps = { presenters: Presenter[]; paper?: ListedPaper };

/** What is said of a paper, beside its file. */
export function PaperFields({ presenters, paper }: PaperFieldsProps) {
  const t = useTranslations("papers");

  return (
    <>
      <Select
        name="kind"
        label={t("form.kind")}
        empty={t("form.choose")}
        options={paperKinds.map((kind) => ({ value: kind, label: t(paperKindLabel(kind)) }))}
        defaultValue={paper?.kind}
      />
      <TextInput name="title" label={t("form.title")} defaultValue={paper?.title} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          name="number"
          label={t("form.number")}
          hint={t("form.numberHint")}
          optional
          autoComplete="off"
          defaultValue={paper?.number ?? undefined}
        />
        <DateInput
          name="issuedOn"
          label={t("form.issuedOn")}
          optional
          defaultValue={paper?.issuedOn ? formatDay(paper.issuedOn) : undefined}
        />
      </div>
      <Select
        name="presenterId"
        label={t("form.presenter")}
        optional
        empty={t("form.noPresenter")}
        options={presenters.map(({ holdingId, personName, title }) => ({
          value: holdingId,
          label: `${title} · ${personName}`,
        }))}
        defaultValue={paper?.presenterHoldingId ?? undefined}
      />
      <RadioGroup
        name="audience"
        label={t("form.audience")}
        layout="stacked"
        defaultValue={paper?.audience ?? "everyone"}
        options={paperAudiences.map((audience) => ({
          value: audience,
          label: t(audienceLabel(audience)),
          detail: t(`audienceHint.${audience}`),
        }))}
      />
    </>
  );
}
