import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { ChannelSelect } from "@/components/opinions/channel-select";
import { FurtherFields } from "@/components/opinions/further-fields";
import { KindHint } from "@/components/opinions/kind-hint";
import { KindSelect } from "@/components/opinions/kind-select";
import { MomentChoice } from "@/components/opinions/moment-choice";
import { SiteSelect } from "@/components/opinions/site-select";
import { SourceInput } from "@/components/opinions/source-input";
import { TopicInput } from "@/components/opinions/topic-input";
import type { ConferenceForDesk } from "@/lib/opinions/queries";
import { listTopicsFor } from "@/lib/topics/queries";
import { dayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { recordOpinionAction } from "./actions";
import type { DeskRepeating } from "./desk-address";
import { deskLabels } from "./desk-labels";
import { DeskMemory } from "./desk-memory";
import { SimilarPanel } from "./similar-panel";

type DeskFormProps = {
  personId: string;
  conference: ConferenceForDesk;
  repeating: DeskRepeating;
  organisations: string[];
};

/** In the order in which a slip is read: its words first, then how it came, then the rest. */
export async function DeskForm(props: DeskFormProps) {
  const { personId, conference, repeating, organisations } = props;
  const t = await getTranslations("opinions");
  const [topics, labels] = await Promise.all([
    listTopicsFor(conference.unitId, dayOf(new Date())),
    deskLabels(),
  ]);

  return (
    <Form action={recordOpinionAction} label={t("desk.title")}>
      <DeskMemory place={{ personId, aboutId: conference.id }} labels={labels.memory}>
        <HiddenInput name="conferenceId" value={conference.id} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <TextArea name="text" label={t("desk.text")} rows={4} autoFocus />
        <KindHint field="text" />
        <SimilarPanel conferenceId={conference.id} labels={labels.similar} />
        <MomentChoice conference={conference} defaultValue={repeating.moment} />
        <div className="row">
          <ChannelSelect defaultValue={repeating.channel} />
          <SourceInput offered={organisations} defaultValue={repeating.sourceOrganisation} />
          <TextInput
            name="contributorName"
            label={t("desk.contributor")}
            optional
            autoComplete="off"
            placeholder={t("desk.contributorHint")}
          />
          <TopicInput topics={topics} defaultValue={repeating.topicId} />
          <KindSelect withKindsApart defaultValue="recommendation" />
          {conference.sites.length > 1 && (
            <SiteSelect sites={conference.sites} defaultValue={repeating.siteId} />
          )}
        </div>
        <FurtherFields />
        <div className="acts">
          <SubmitButton keyHint="Ctrl ↵">{t("desk.save")}</SubmitButton>
          <SubmitButton variant="plain" name="next" value="open">
            {t("desk.saveAndOpen")}
          </SubmitButton>
        </div>
        <p className="text-small text-soft">
          {t("desk.keeps")} {t("desk.keys")} {labels.privacy}
        </p>
      </DeskMemory>
    </Form>
  );
}
