import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { listRemindable } from "@/lib/invitations/dispatch-queries";
import { whyCannotSend } from "@/lib/invitations/rules";
import type { ConferencePageProps } from "../../read-conference";
import { remindInviteesAction } from "../actions";
import { PartHead } from "../part-head";
import { conferenceToInvite } from "../read-invitations";

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.remind"))("title") };
}

export default async function RemindPage(props: ConferencePageProps) {
  const { actor, conference } = await conferenceToInvite(props);
  const now = new Date();
  const reason = whyCannotSend(conference, now);
  const { mailed, direct } = await listRemindable(actor, conference, now);
  const t = await getTranslations("invitations.remind");
  const refusals = await getTranslations("refusals");

  return (
    <>
      <PartHead conference={conference} title={t("title")} />
      {reason ? (
        <Notice tone="warning" title={refusals(reason)} />
      ) : (
        <Form action={remindInviteesAction} className="stack">
          <HiddenInput name="conferenceId" value={conference.id} />
          <p>{t("text", { mailed })}</p>
          {mailed > 0 && (
            <div className="acts">
              <SubmitButton>{t("submit", { mailed })}</SubmitButton>
            </div>
          )}
        </Form>
      )}
      {direct.length > 0 && (
        <Section title={t("direct")} className="mt-8">
          <ul className="max-w-[52rem]">
            {direct.map(({ id, fullName, organisation, residentialGroup, phone }) => (
              <li key={id} className="line">
                <a className="link" href={`/conferences/${conference.id}/invitations/${id}`}>
                  {fullName}
                </a>
                <span>{phone ? <a href={`tel:${phone}`}>{phone}</a> : t("noPhone")}</span>
                <small className="text-soft">{organisation ?? residentialGroup}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
