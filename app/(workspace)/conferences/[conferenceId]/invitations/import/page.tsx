import { getTranslations } from "next-intl/server";
import { PlaceFields } from "@/components/invitations/place-fields";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { whyCannotInvite } from "@/lib/invitations/rules";
import type { ConferencePageProps } from "../../read-conference";
import { PartHead } from "../part-head";
import { conferenceToInvite } from "../read-invitations";
import { inviteListAction } from "./actions";
import { ListPreview } from "./list-preview";

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.import"))("title") };
}

export default async function ImportInvitationsPage(props: ConferencePageProps) {
  const { conference } = await conferenceToInvite(props);
  const reason = whyCannotInvite(conference);
  const t = await getTranslations("invitations.import");
  const refusals = await getTranslations("refusals");

  return (
    <>
      <PartHead conference={conference} title={t("title")} />
      {reason ? (
        <Notice tone="warning" title={refusals(reason)} />
      ) : (
        <Form action={inviteListAction} className="stack">
          <p>{t("text")}</p>
          <HiddenInput name="conferenceId" value={conference.id} />
          <TextArea name="list" label={t("list")} hint={t("example")} rows={12} />
          <PlaceFields sites={conference.sites} />
          <ListPreview previewLabel={t("preview")} />
        </Form>
      )}
    </>
  );
}
