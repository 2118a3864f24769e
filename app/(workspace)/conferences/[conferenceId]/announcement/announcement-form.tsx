import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { AnnouncementChannel, ConferenceStatus } from "@/lib/generated/prisma/enums";
import { channelLabel } from "@/lib/announcements/labels";
import { announcementChannels } from "@/lib/announcements/schema";
import { heldStatuses } from "@/lib/conferences/rules";
import { formatDayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { recordAnnouncementAction } from "./actions";

type AnnouncementFormProps = {
  conference: { id: string; status: ConferenceStatus };
  doneBy: string;
  toCorrect: AnnouncementChannel[];
};

/** What was made public by one channel: when, by whom, where. */
export function AnnouncementForm({ conference, doneBy, toCorrect }: AnnouncementFormProps) {
  const t = useTranslations("announcements");
  const isHeld = heldStatuses.includes(conference.status);
  const duties = isHeld ? (["result", "notice"] as const) : (["notice", "correction"] as const);

  return (
    <Section title={t("form.title")} id="record" className="mt-8">
      <Form action={recordAnnouncementAction} className="stack">
        <HiddenInput name="conferenceId" value={conference.id} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <RadioGroup
          name="duty"
          label={t("form.duty")}
          defaultValue={toCorrect.length > 0 ? "correction" : duties[0]}
          options={duties.map((duty) => ({ value: duty, label: t(`dutyTitle.${duty}`) }))}
        />
        <Select
          name="channel"
          label={t("form.channel")}
          defaultValue={toCorrect[0]}
          options={announcementChannels.map((channel) => ({
            value: channel,
            label: t(channelLabel(channel)),
          }))}
        />
        <DateInput name="doneOn" label={t("form.doneOn")} defaultValue={formatDayOf(new Date())} />
        <TextInput name="doneBy" label={t("form.doneBy")} defaultValue={doneBy} />
        <TextInput name="place" label={t("form.place")} hint={t("form.placeHint")} optional />
        <TextInput name="link" label={t("form.link")} inputMode="url" optional />
        <TextArea name="note" label={t("form.note")} optional rows={2} />
        <div className="acts">
          <SubmitButton keyHint="Ctrl ↵">{t("form.submit")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
