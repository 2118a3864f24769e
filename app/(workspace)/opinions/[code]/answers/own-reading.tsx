import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/platform/actor";
import { formatDayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { ShownRecipient } from "@/lib/responses/issue-queries";
import { logDeliveryAction } from "../delivery-actions";

type Props = { recipient: ShownRecipient; actor: Actor };

/** A leader who was sent the answer says that it was read, once. */
export async function OwnReading({ recipient, actor }: Props) {
  const hasRead = recipient.deliveries.some(({ step }) => step === "read");
  if (recipient.personId !== actor.personId || hasRead) return null;
  const t = await getTranslations("responses.delivery");

  return (
    <Form action={logDeliveryAction} label={t("iHaveRead")}>
      <HiddenInput name="recipientId" value={recipient.id} />
      <HiddenInput name="step" value="read" />
      <HiddenInput name="doneOn" value={formatDayOf(new Date())} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <SubmitButton variant="plain" small>
        {t("iHaveRead")}
      </SubmitButton>
    </Form>
  );
}
