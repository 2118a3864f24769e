import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { changeLadderAction } from "./actions";

type LadderFormProps = {
  ladder: {
    beforeDays: number;
    chairAfterDays: number;
    leadershipAfterDays: number;
    version: number;
  };
  unitId: string;
  mayChange: boolean;
};

const fields = ["beforeDays", "chairAfterDays", "leadershipAfterDays"] as const;

/** When each step of the ladder is taken: to change, or to read. */
export async function LadderForm({ ladder, unitId, mayChange }: LadderFormProps) {
  const t = await getTranslations("reminders.ladder");
  const { beforeDays: before, chairAfterDays: chair, leadershipAfterDays: leadership } = ladder;
  if (!mayChange) return <p>{t("now", { before, chair, leadership })}</p>;

  return (
    <Form action={changeLadderAction} className="stack" label={t("title")}>
      <p className="text-small text-soft">{t("subtitle")}</p>
      <HiddenInput name="unitId" value={unitId} />
      <HiddenInput name="version" value={ladder.version} />
      {fields.map((name) => (
        <TextInput
          key={name}
          name={name}
          label={t(name)}
          hint={t("unit")}
          inputMode="numeric"
          maxLength={2}
          defaultValue={String(ladder[name])}
        />
      ))}
      <div className="acts">
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </Form>
  );
}
