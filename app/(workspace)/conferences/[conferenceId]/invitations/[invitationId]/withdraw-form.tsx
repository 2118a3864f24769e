import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { InvitationRecord } from "@/lib/invitations/queries";
import { withdrawInvitationAction } from "../actions";

export function WithdrawForm({ invitation }: { invitation: InvitationRecord }) {
  const t = useTranslations("invitations.record");
  const label = t(invitation.sentAt ? "withdraw" : "withdrawDraft");

  return (
    <Section title={label}>
      <Form action={withdrawInvitationAction} className="stack">
        <HiddenInput name="invitationId" value={invitation.id} />
        <HiddenInput name="version" value={invitation.version} />
        {invitation.sentAt && <p className="text-small text-soft">{t("withdrawText")}</p>}
        <div className="acts">
          <SubmitButton variant="danger" small>
            {label}
          </SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
