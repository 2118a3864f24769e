import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Combobox } from "@/components/ui/combobox";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { formatDay } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { SignerChoice } from "@/lib/transfers/form-choices";
import type { Sendable } from "@/lib/transfers/list-sendable";
import type { ShortUnit } from "@/lib/units/queries";
import { sendTransferAction } from "../actions";
import { PaperFields } from "./paper-fields";

type TransferFormProps = {
  sendable: Sendable[];
  /** The code of the opinion whose page led here. */
  chosen: string | null;
  receivers: ShortUnit[];
  signers: SignerChoice[];
  today: Date;
  dueOn: Date | null;
};

/** Which opinions go to whom, by which paper, with what is asked. */
export async function TransferForm({ sendable, chosen, receivers, ...paper }: TransferFormProps) {
  const t = await getTranslations("transfers.new");
  const words = await getTranslations("opinions.competence");
  const first = sendable.find(({ code }) => code === chosen);
  const goesToCity = first?.competence === "city" || first?.competence === "partyUpper";
  const city = goesToCity ? receivers.find(({ level }) => level === "city") : undefined;

  return (
    <Form action={sendTransferAction} className="stack">
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <CheckboxGroup
        name="opinionIds"
        label={t("opinions")}
        hint={t("opinionsHint")}
        defaultValues={first ? [first.id] : []}
        options={sendable.map(({ id, code, gist, competence, receivedOn, alike }) => ({
          value: id,
          label: `${code}: ${gist}`,
          detail: `${words(competence ?? "none")} · ${t("received", { day: formatDay(receivedOn), alike })}`,
        }))}
      />
      <fieldset className="stack">
        <legend className="field-label">{t("receiver")}</legend>
        <Combobox
          name="toUnitId"
          label={t("unit")}
          empty={t("chooseUnit")}
          defaultValue={city?.id}
          options={receivers.map(({ id, fullName, level }) => ({
            ...{ value: id, label: fullName, group: t(`level.${level}`) },
          }))}
        />
        <TextInput name="outsideBody" label={t("outside")} hint={t("outsideHint")} optional />
      </fieldset>
      <PaperFields {...paper} family={first?.competence === "partyUpper" ? "party" : "state"} />
      <TextArea
        name="request"
        label={t("request")}
        rows={4}
        defaultValue={t("requestDefault")}
        required
      />
      <div className="acts">
        <SubmitButton keyHint="Ctrl ↵">{t("submit")}</SubmitButton>
        <ButtonLink variant="quiet" href="/transfers">
          {t("cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
