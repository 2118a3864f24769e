import { useLocale, useTranslations } from "next-intl";
import { KindHint } from "@/components/opinions/kind-hint";
import { KindSelect } from "@/components/opinions/kind-select";
import { MomentChoice } from "@/components/opinions/moment-choice";
import { SourceInput } from "@/components/opinions/source-input";
import { Combobox } from "@/components/ui/combobox";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { ConferenceForDesk } from "@/lib/opinions/queries";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { topicOptions } from "@/lib/topics/labels";
import type { listTopicsFor } from "@/lib/topics/queries";
import { FurtherFields } from "../../../../opinions/new/further-fields";
import { recordFromSlipAction } from "../actions";
import type { Repeating } from "../slip-address";

type SlipFormProps = {
  slip: { id: string; version: number };
  conference: ConferenceForDesk;
  organisations: string[];
  topics: Awaited<ReturnType<typeof listTopicsFor>>;
  repeating: Repeating;
};

/** The desk's form, for an opinion that stands on the slip beside it. */
export function SlipForm({ slip, conference, organisations, topics, repeating }: SlipFormProps) {
  const t = useTranslations("slips.page");
  const locale = useLocale();

  return (
    <Form action={recordFromSlipAction} className="stack" label={t("form")}>
      <HiddenInput name="conferenceId" value={conference.id} />
      <HiddenInput name="slipId" value={slip.id} />
      <HiddenInput name="version" value={slip.version} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <HiddenInput name="channel" value="slip" />
      <TextArea name="text" label={t("text")} rows={5} autoFocus />
      <KindHint field="text" />
      <Combobox
        name="topicId"
        label={t("topic")}
        empty={t("chooseTopic")}
        options={topicOptions(topics, locale)}
        defaultValue={repeating.topicId ?? undefined}
      />
      <KindSelect withKindsApart defaultValue="recommendation" />
      <MomentChoice conference={conference} defaultValue={repeating.moment} />
      <SourceInput offered={organisations} defaultValue={repeating.sourceOrganisation} />
      <TextInput name="contributorName" label={t("contributor")} optional autoComplete="off" />
      {conference.sites.length > 1 && (
        <Select
          name="siteId"
          label={t("site")}
          optional
          empty={t("noSite")}
          options={conference.sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FurtherFields />
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
