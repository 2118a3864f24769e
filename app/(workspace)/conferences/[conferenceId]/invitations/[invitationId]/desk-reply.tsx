import { useTranslations } from "next-intl";
import { ReplyFields } from "@/components/invitations/reply-fields";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { InvitationRecord } from "@/lib/invitations/queries";
import { recordReplyAction } from "../actions";

/** What was said on the telephone or on paper, typed in by the office. */
export function DeskReply({ invitation }: { invitation: InvitationRecord }) {
  const t = useTranslations("invitations");

  return (
    <Section title={t("record.recordReply")}>
      <Form action={recordReplyAction} className="stack group/reply">
        <HiddenInput name="invitationId" value={invitation.id} />
        <HiddenInput name="version" value={invitation.version} />
        <ReplyFields
          reply={invitation}
          labels={{
            question: t("record.replyQuestion"),
            answers: {
              coming: t("reply.coming"),
              notComing: t("reply.notComing"),
              substitute: t("reply.substitute"),
            },
            reason: t("record.reason"),
            substituteName: t("record.substituteName"),
            substituteTitle: t("record.substituteTitle"),
          }}
        />
        <div className="acts">
          <SubmitButton>{t("record.saveReply")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
