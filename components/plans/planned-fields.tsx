import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { kindLabel } from "@/lib/conferences/labels";
import { conferenceKinds } from "@/lib/conferences/schema";
import { chairPostLabel, chairPosts } from "@/lib/plans/labels";
import { quarters } from "@/lib/plans/schema";
import type { PlannedLine } from "@/lib/plans/year-plan";

type PlannedFieldsProps = { planned?: Omit<PlannedLine, "id" | "unitId" | "conferenceId"> };

/** A line of the plan: in which quarter, of which kind, about what, who is to chair. */
export function PlannedFields({ planned }: PlannedFieldsProps) {
  const t = useTranslations();

  return (
    <>
      <RadioGroup
        name="quarter"
        label={t("plans.form.quarter")}
        defaultValue={planned && String(planned.quarter)}
        options={quarters.map((quarter) => ({
          value: quarter,
          label: t("plans.quarter", { quarter }),
        }))}
      />
      <RadioGroup
        name="kind"
        label={t("plans.form.kind")}
        defaultValue={planned?.kind ?? "periodic"}
        options={conferenceKinds.map((kind) => ({
          value: kind,
          label: t(`conferences.${kindLabel(kind)}`),
        }))}
      />
      <TextInput
        name="theme"
        label={t("plans.form.theme")}
        hint={t("plans.form.themeHint")}
        optional
        defaultValue={planned?.theme ?? undefined}
      />
      <Select
        name="chairPost"
        label={t("plans.form.chairPost")}
        optional
        empty={t("plans.form.anyPost")}
        defaultValue={planned?.chairPost ?? ""}
        options={chairPosts.map((post) => ({
          value: post,
          label: t(`plans.${chairPostLabel(post)}`),
        }))}
      />
      <TextArea
        name="note"
        label={t("plans.form.note")}
        optional
        rows={3}
        defaultValue={planned?.note ?? undefined}
      />
    </>
  );
}
