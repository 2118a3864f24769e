import { getTranslations } from "next-intl/server";
import { ChannelSelect } from "@/components/opinions/channel-select";
import { KindSelect } from "@/components/opinions/kind-select";
import { MomentChoice } from "@/components/opinions/moment-choice";
import { SiteSelect } from "@/components/opinions/site-select";
import { SourceInput } from "@/components/opinions/source-input";
import { TopicInput } from "@/components/opinions/topic-input";
import { ButtonLink } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import {
  getConferenceForDesk,
  listSourceOrganisations,
  type OpinionRecord,
} from "@/lib/opinions/queries";
import { whyTextStays } from "@/lib/opinions/rules";
import { listTopicsFor, type Topic } from "@/lib/topics/queries";
import { answeringLeaders } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { correctOpinionAction } from "../opinion-actions";
import { ContributorFields } from "./contributor-fields";

export async function CorrectionForm({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  const t = await getTranslations("opinions");
  const { conferenceId } = opinion;
  const [topics, conference, organisations] = await Promise.all([
    listTopicsFor(opinion.unitId, dayOf(new Date())),
    conferenceId ? getConferenceForDesk(actor, conferenceId) : null,
    conferenceId ? listSourceOrganisations(actor, conferenceId) : [],
  ]);
  const textStays = whyTextStays(opinion) !== null;

  return (
    <Form action={correctOpinionAction} className="stack">
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
      <TextArea
        name="text"
        label={t("desk.text")}
        rows={6}
        defaultValue={opinion.text}
        readOnly={textStays}
        hint={textStays ? t("edit.answered") : undefined}
      />
      <MomentChoice conference={conference} defaultValue={opinion.moment} />
      <div className="row">
        <ChannelSelect defaultValue={opinion.channel} />
        <SourceInput offered={organisations} defaultValue={opinion.sourceOrganisation} />
        <TopicInput topics={topicChoices(topics, opinion)} defaultValue={opinion.topicId} />
        <KindSelect defaultValue={opinion.kind} />
        <Select
          name="answeringLeader"
          label={t("edit.leader")}
          options={answeringLeaders.map((value) => ({ value, label: t(`leader.${value}`) }))}
          defaultValue={opinion.answeringLeader}
        />
        {conference && conference.sites.length > 0 && (
          <SiteSelect sites={conference.sites} defaultValue={opinion.siteId} />
        )}
        <TextInput
          name="place"
          label={t("desk.place")}
          optional
          defaultValue={opinion.place ?? undefined}
        />
        <DateInput
          name="receivedOn"
          label={t("desk.receivedOn")}
          defaultValue={formatDay(opinion.receivedOn)}
        />
      </div>
      <ContributorFields />
      <div className="acts">
        <SubmitButton keyHint="Ctrl ↵">{t("edit.save")}</SubmitButton>
        <ButtonLink href={`/opinions/${opinion.code}`}>{t("edit.cancel")}</ButtonLink>
      </div>
    </Form>
  );
}

/** A topic that was retired since stays the opinion's own until another is chosen. */
function topicChoices(topics: Topic[], opinion: OpinionRecord) {
  if (topics.some(({ id }) => id === opinion.topicId)) return topics;
  const { topicId: id, topicNameVi: nameVi, topicNameEn: nameEn } = opinion;
  return [...topics, { ...opinion, id, nameVi, nameEn }];
}
