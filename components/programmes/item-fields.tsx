import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { ProgrammeItemKind } from "@/lib/generated/prisma/enums";
import type { Holder } from "@/lib/people/queries";
import { itemKindLabel } from "@/lib/programmes/labels";
import { programmeItemKinds } from "@/lib/programmes/schema";

export type ItemDefaults = {
  title: string;
  kind: ProgrammeItemKind;
  minutes: number;
  isInternal: boolean;
  presenterHoldingId: string | null;
  presenterName: string | null;
};

type ItemFieldsProps = { presenters: Holder[]; defaults?: ItemDefaults };

/** The fields of an item, for one to be added and one to be changed. */
export function ItemFields({ presenters, defaults }: ItemFieldsProps) {
  const t = useTranslations("programmes");
  const guest = defaults?.presenterHoldingId ? null : defaults?.presenterName;

  return (
    <>
      <TextInput
        name="title"
        label={t("item.title")}
        autoComplete="off"
        defaultValue={defaults?.title}
      />
      <div className="grid gap-x-4 gap-y-4 sm:grid-cols-[1fr_8rem]">
        <Select
          name="kind"
          label={t("item.kind")}
          options={programmeItemKinds.map((kind) => ({
            value: kind,
            label: t(itemKindLabel(kind)),
          }))}
          defaultValue={defaults?.kind ?? "other"}
        />
        <TextInput
          name="minutes"
          label={t("item.minutes")}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={String(defaults?.minutes ?? 10)}
        />
      </div>
      <div className="row">
        <Combobox
          name="presenterHoldingId"
          label={t("item.presenter")}
          empty={t("item.noPresenter")}
          options={presenters.map(({ holdingId, personName, title }) => ({
            value: holdingId,
            label: personName,
            detail: title,
          }))}
          defaultValue={defaults?.presenterHoldingId ?? ""}
        />
        <TextInput
          name="presenterText"
          label={t("item.presenterText")}
          hint={t("item.presenterTextHint")}
          optional
          autoComplete="off"
          defaultValue={guest ?? ""}
        />
      </div>
      <Checkbox
        name="isInternal"
        label={t("item.isInternal")}
        defaultChecked={defaults?.isInternal}
      />
    </>
  );
}
