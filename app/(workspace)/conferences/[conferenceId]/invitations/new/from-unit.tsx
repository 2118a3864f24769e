import { useTranslations } from "next-intl";
import { PlaceFields } from "@/components/invitations/place-fields";
import { Combobox } from "@/components/ui/combobox";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import type { listInvitable } from "@/lib/invitations/dispatch-queries";
import { groupLabel } from "@/lib/invitations/labels";
import { invitationGroups } from "@/lib/invitations/schema";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { inviteGroupAction, invitePersonAction } from "../actions";

type FromUnitProps = {
  conference: ConferenceRecord;
  colleagues: Awaited<ReturnType<typeof listInvitable>>;
};

/** Colleagues, as a whole group or one of them. */
export function FromUnit({ conference, colleagues }: FromUnitProps) {
  const t = useTranslations("invitations");

  return (
    <div>
      <Section title={t("form.groupTitle")}>
        <p className="mb-3 text-small text-soft">{t("form.groupHint")}</p>
        <Form action={inviteGroupAction} className="stack" label={t("form.groupTitle")}>
          <HiddenInput name="conferenceId" value={conference.id} />
          <Select
            name="group"
            label={t("form.group")}
            options={invitationGroups.map((value) => ({ value, label: t(groupLabel(value)) }))}
          />
          <PlaceFields sites={conference.sites} role="guest" />
          <div className="acts">
            <SubmitButton variant="plain">{t("form.addGroup")}</SubmitButton>
          </div>
        </Form>
      </Section>
      {colleagues.length > 0 && (
        <Section title={t("form.personTitle")}>
          <Form action={invitePersonAction} className="stack" label={t("form.personTitle")}>
            <HiddenInput name="conferenceId" value={conference.id} />
            <HiddenInput name="submissionKey" value={newSubmissionKey()} />
            <Combobox
              name="personId"
              label={t("form.person")}
              empty={t("form.choosePerson")}
              options={colleagues.map(({ personId, fullName, title }) => ({
                value: personId,
                label: fullName,
                detail: title ?? undefined,
              }))}
            />
            <PlaceFields sites={conference.sites} role="guest" />
            <div className="acts">
              <SubmitButton variant="plain">{t("form.addPerson")}</SubmitButton>
            </div>
          </Form>
        </Section>
      )}
    </div>
  );
}
