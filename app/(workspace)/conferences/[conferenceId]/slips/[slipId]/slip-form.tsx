import { useTranslations } from "next-intl";
import { FurtherFields } from "@/components/opinions/further-fields";
import { KindHint } from "@/components/opinions/kind-hint";
import { KindSelect } from "@/components/opinions/kind-select";
import { MomentChoice } from "@/components/opinions/moment-choice";
import { SiteSelect } from "@/components/opinions/site-select";
import { SourceInput } from "@/components/opinions/source-input";
import { TopicInput } from "@/components/opinions/topic-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { ConferenceForDesk } from "@/lib/opinions/queries";
import type { Repeating } from "@/lib/opinions/repeating";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { listTopicsFor } from "@/lib/topics/queries";
import { recordFromSlipAction } from "../actions";
import { SlipMemory } from "./slip-memory";

type SlipFormProps = {
  personId: string;
  slip: { id: string; version: number };
  conference: ConferenceForDesk;
  organisations: string[];
  topics: Awaited<ReturnType<typeof listTopicsFor>>;
  repeating: Repeating;
  /** Which opinion on this slip it would be: the first, or a further one. */
  nth: number;
};

/** The desk's form, for an opinion that stands on the slip beside it. */
export function SlipForm(props: SlipFormProps) {
  const { personId, slip, conference, organisations, topics, repeating, nth } = props;
  const t = useTranslations("slips.page");
  const device = useTranslations("opinions.device");

  return (
    <Form action={recordFromSlipAction} className="stack" label={t("form")}>
      <SlipMemory
        place={{ personId, aboutId: slip.id }}
        version={slip.version}
        labels={{ restored: device("restored"), startAnew: device("startAnew") }}
      >
        {nth > 1 && <p className="font-medium">{t("nth", { nth })}</p>}
        <HiddenInput name="conferenceId" value={conference.id} />
        <HiddenInput name="slipId" value={slip.id} />
        <HiddenInput name="version" value={slip.version} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <HiddenInput name="channel" value="slip" />
        <TextArea name="text" label={t("text")} rows={5} autoFocus />
        <KindHint field="text" />
        <TopicInput topics={topics} defaultValue={repeating.topicId} />
        <KindSelect withKindsApart defaultValue="recommendation" />
        <MomentChoice conference={conference} defaultValue={repeating.moment} />
        <SourceInput offered={organisations} defaultValue={repeating.sourceOrganisation} />
        <TextInput name="contributorName" label={t("contributor")} optional autoComplete="off" />
        {conference.sites.length > 1 && <SiteSelect sites={conference.sites} defaultValue={null} />}
        <FurtherFields />
      </SlipMemory>
      <div className="acts">
        <SubmitButton keyHint="Ctrl ↵">{t("save")}</SubmitButton>
        <SubmitButton variant="plain" name="next" value="same">
          {t("saveSame")}
        </SubmitButton>
      </div>
      <p className="text-small text-soft">{t("keeps")}</p>
    </Form>
  );
}
