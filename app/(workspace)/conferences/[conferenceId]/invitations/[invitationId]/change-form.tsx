import { useTranslations } from "next-intl";
import { InviteeFields } from "@/components/invitations/invitee-fields";
import { PlaceFields } from "@/components/invitations/place-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { InvitationRecord } from "@/lib/invitations/queries";
import { changeInvitationAction } from "../actions";

type ChangeFormProps = { invitation: InvitationRecord; sites: { id: string; name: string }[] };

export function ChangeForm({ invitation, sites }: ChangeFormProps) {
  const t = useTranslations("invitations");

  return (
    <section className="section">
      <Disclosure summary={t("record.change")} open={invitation.sentAt === null}>
        <Form action={changeInvitationAction} className="stack">
          <HiddenInput name="invitationId" value={invitation.id} />
          <HiddenInput name="version" value={invitation.version} />
          {invitation.personId ? (
            <>
              <p className="text-small text-soft">{t("record.colleague")}</p>
              <HiddenInput name="fullName" value={invitation.fullName} />
            </>
          ) : (
            <InviteeFields invitee={invitation} />
          )}
          <PlaceFields sites={sites} role={invitation.role} siteId={invitation.siteId} />
          <div className="acts">
            <SubmitButton variant="plain">{t("form.save")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </section>
  );
}
