import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { formatDayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { ShownRecipient } from "@/lib/responses/issue-queries";
import { loggedSteps } from "@/lib/responses/vocabulary";
import { logDeliveryAction } from "../delivery-actions";

const usualStep = { mail: "read", post: "posted", byHand: "handedOver", front: "handedOver" };

/** The next entry in the log of one recipient. */
export async function DeliveryForm({ recipient }: { recipient: ShownRecipient }) {
  const t = await getTranslations("responses");
  const to = recipient.kind === "contributor" ? t("delivery.contributorOf") : recipient.title;

  return (
    <Form action={logDeliveryAction} label={t("delivery.logLabel", { to })}>
      <HiddenInput name="recipientId" value={recipient.id} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <FormDisclosure
        summary={
          <>
            {t("delivery.logAct")} <span className="sr-only">{to}</span>
          </>
        }
      >
        <Select
          name="step"
          label={t("delivery.step")}
          defaultValue={usualStep[recipient.way]}
          options={loggedSteps.map((value) => ({ value, label: t(`deliveryStep.${value}`) }))}
        />
        <DateInput
          name="doneOn"
          label={t("delivery.doneOn")}
          defaultValue={formatDayOf(new Date())}
        />
        <TextInput name="note" label={t("delivery.note")} optional maxLength={300} />
        <div className="acts">
          <SubmitButton variant="plain">{t("delivery.save")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
