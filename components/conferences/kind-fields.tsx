import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { causeLabel, kindLabel } from "@/lib/conferences/labels";
import { conferenceKinds, extraordinaryCauses } from "@/lib/conferences/schema";
import type { FormDefaults } from "./form-defaults";

// Hidden while another kind is chosen, by CSS alone: no script, and shown where :has is unknown.
const onlyExtraordinary =
  "stack group-[:not(:has([value=extraordinary]:checked))]/conference:hidden";
const onlyThematic = "group-[:not(:has([value=thematic]:checked))]/conference:hidden";

/** The kind, and what an extraordinary or a thematic conference has to say besides. */
export function KindFields({ defaults }: { defaults: FormDefaults }) {
  const t = useTranslations("conferences");

  return (
    <>
      <RadioGroup
        name="kind"
        label={t("form.kind")}
        defaultValue={defaults.kind}
        options={conferenceKinds.map((kind) => ({ value: kind, label: t(kindLabel(kind)) }))}
      />
      <div className={onlyExtraordinary}>
        <RadioGroup
          name="cause"
          label={t("form.cause")}
          hint={t("form.causeHint")}
          layout="stacked"
          defaultValue={defaults.cause}
          options={extraordinaryCauses.map((cause) => ({
            value: cause,
            label: t(causeLabel(cause)),
            detail: cause === "voterRequest" ? t("causeHint.voterRequest") : undefined,
          }))}
        />
        <TextArea
          name="causeDetail"
          label={t("form.causeDetail")}
          hint={t("form.causeDetailHint")}
          optional
          rows={3}
          defaultValue={defaults.causeDetail}
        />
      </div>
      <TextInput
        name="theme"
        label={t("form.theme")}
        hint={t("form.themeHint")}
        className={onlyThematic}
        defaultValue={defaults.theme}
      />
    </>
  );
}
