import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { countDrafts } from "@/lib/invitations/dispatch-queries";
import { suggestReplyDay, whyCannotSend } from "@/lib/invitations/rules";
import { formatDay } from "@/lib/platform/dates";
import type { ConferencePageProps } from "../../read-conference";
import { sendInvitationsAction } from "../actions";
import { PartHead } from "../part-head";
import { conferenceToInvite } from "../read-invitations";

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.send"))("title") };
}

export default async function SendInvitationsPage(props: ConferencePageProps) {
  const { conference, listHref } = await conferenceToInvite(props);
  const now = new Date();
  const { total, mailed } = await countDrafts(conference);
  const reason = whyCannotSend(conference, now) ?? (total === 0 ? "nothing-to-send" : null);
  const t = await getTranslations("invitations.send");
  const form = await getTranslations("invitations.form");
  const refusals = await getTranslations("refusals");

  return (
    <>
      <PartHead conference={conference} title={t("title")} />
      {reason ? (
        <Notice tone="warning" title={refusals(reason)} />
      ) : (
        <Form action={sendInvitationsAction} className="stack">
          <HiddenInput name="conferenceId" value={conference.id} />
          <p>{t("text", { total, mailed, paper: total - mailed })}</p>
          <DateInput
            name="replyBy"
            label={t("replyBy")}
            hint={t("replyByHint")}
            defaultValue={formatDay(suggestReplyDay(conference, now))}
          />
          <div className="acts">
            <SubmitButton>{t("submit", { total })}</SubmitButton>
            <ButtonLink variant="quiet" href={listHref}>
              {form("back")}
            </ButtonLink>
          </div>
        </Form>
      )}
    </>
  );
}
