import { useTranslations } from "next-intl";
import { ReplyFields } from "@/components/invitations/reply-fields";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { LinkedInvitation } from "@/lib/invitations/queries";
import { replyByLinkAction } from "./actions";

type ReplyFormProps = { secret: string; invitation: LinkedInvitation };

export function ReplyForm({ secret, invitation }: ReplyFormProps) {
  const t = useTranslations("invitations.link");

  return (
    <Form action={replyByLinkAction} className="stack group/reply">
      <HiddenInput name="secret" value={secret} />
      <ReplyFields
        reply={invitation}
        labels={{
          question: t("question"),
          answers: {
            coming: t("coming"),
            notComing: t("notComing"),
            substitute: t("substitute"),
          },
          reason: t("reason"),
          substituteName: t("substituteName"),
          substituteTitle: t("substituteTitle"),
        }}
      />
      <div className="acts">
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </Form>
  );
}
