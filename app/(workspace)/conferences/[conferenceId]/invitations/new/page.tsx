import { getTranslations } from "next-intl/server";
import { InviteeFields } from "@/components/invitations/invitee-fields";
import { PlaceFields } from "@/components/invitations/place-fields";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { listInvitable } from "@/lib/invitations/dispatch-queries";
import { whyCannotInvite } from "@/lib/invitations/rules";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { ConferencePageProps } from "../../read-conference";
import { inviteByNameAction } from "../actions";
import { InvitationsFlash } from "../done-flash";
import { PartHead } from "../part-head";
import { conferenceToInvite } from "../read-invitations";
import { FromUnit } from "./from-unit";

type NewInvitationPageProps = ConferencePageProps & {
  searchParams: Promise<{ done?: string | string[]; after?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.form"))("addTitle") };
}

export default async function NewInvitationPage(props: NewInvitationPageProps) {
  const { actor, conference, listHref } = await conferenceToInvite(props);
  const { done, after } = await props.searchParams;
  const reason = whyCannotInvite(conference);
  const [colleagues, t, refusals] = await Promise.all([
    listInvitable(actor, conference),
    getTranslations("invitations.form"),
    getTranslations("refusals"),
  ]);

  return (
    <>
      <InvitationsFlash done={done} />
      <PartHead
        conference={conference}
        title={t("addTitle")}
        actions={<ButtonLink href={`${listHref}/import`}>{t("listLink")}</ButtonLink>}
      />
      {reason ? (
        <Notice tone="warning" title={refusals(reason)} />
      ) : (
        <div key={String(after)} className="grid-two">
          <Section id="name" title={t("nameTitle")}>
            <p className="mb-3 text-small text-soft">{t("nameHint")}</p>
            <Form action={inviteByNameAction} className="stack" label={t("nameTitle")}>
              <HiddenInput name="conferenceId" value={conference.id} />
              <HiddenInput name="submissionKey" value={newSubmissionKey()} />
              <InviteeFields />
              <PlaceFields sites={conference.sites} />
              <div className="acts">
                <SubmitButton keyHint="Ctrl ↵">{t("add")}</SubmitButton>
                <ButtonLink variant="quiet" href={listHref}>
                  {t("back")}
                </ButtonLink>
              </div>
            </Form>
          </Section>
          <FromUnit conference={conference} colleagues={colleagues} />
        </div>
      )}
    </>
  );
}
