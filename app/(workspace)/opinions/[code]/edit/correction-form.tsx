import { getLocale, getTranslations } from "next-intl/server";
import { KindSelect } from "@/components/opinions/kind-select";
import { MomentChoice } from "@/components/opinions/moment-choice";
import { SourceInput } from "@/components/opinions/source-input";
import { ButtonLink } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { topicOptions } from "@/lib/topics/labels";
import {
  getConferenceForDesk,
  listSourceOrganisations,
  type OpinionRecord,
} from "@/lib/opinions/queries";
import { whyTextStays } from "@/lib/opinions/rules";
import { listTopicsFor, type Topic } from "@/lib/topics/queries";
import { answeringLeaders, channels } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { correctOpinionAction } from "../opinion-actions";
import { ContributorFields } from "./contributor-fields";

export async function CorrectionForm({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  const t = await getTranslations("opinions");
  const { conferenceId } = opinion;
  const [topics, locale, conference, organisations] = await Promise.all([
    listTopicsFor(opinion.unitId, dayOf(new Date())),
    getLocale(),
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
        <Select
          name="channel"
          label={t("desk.channel")}
          options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
          defaultValue={opinion.channel}
        />
        <SourceInput offered={organisations} defaultValue={opinion.sourceOrganisation} />
        <Combobox
          name="topicId"
          label={t("desk.topic")}
          empty={t("desk.chooseTopic")}
          options={topicChoices(topics, opinion, locale)}
          defaultValue={opinion.topicId}
        />
        <KindSelect defaultValue={opinion.kind} />
        <Select
          name="answeringLeader"
          label={t("edit.leader")}
          options={answeringLeaders.map((value) => ({ value, label: t(`leader.${value}`) }))}
          defaultValue={opinion.answeringLeader}
        />
        {conference && conference.sites.length > 0 && (
          <Select
            name="siteId"
            label={t("desk.site")}
            optional
            empty={t("desk.noSite")}
            options={conference.sites.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={opinion.siteId ?? undefined}
          />
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
function topicChoices(topics: Topic[], opinion: OpinionRecord, locale: string) {
  const options = topicOptions(topics, locale);
  if (topics.some(({ id }) => id === opinion.topicId)) return options;
  const { topicId: id, topicNameVi: nameVi, topicNameEn: nameEn } = opinion;
  return [...options, ...topicOptions([{ ...opinion, id, nameVi, nameEn }], locale)];
}
