import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Combobox } from "@/components/ui/combobox";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { mayAssignOpinion } from "@/lib/assignments/policy";
import { mayGroupOpinions } from "@/lib/matters/policy";
import { competencesFor } from "@/lib/opinions/competence";
import { getRuledUnit } from "@/lib/opinions/list-rulings";
import { mayCorrectOpinion, rulingWeight } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { BulkKind } from "@/lib/selections/schema";
import { topicOptions } from "@/lib/topics/labels";
import { listTopicsFor } from "@/lib/topics/queries";
import { assigneeOptions } from "../[code]/routing/assignee-options";
import { bulkActAction } from "./actions";
import type { Selection } from "./read-selection";

type ActFormsProps = { selection: Selection; actor: Actor };

/** The acts that the actor has in the unit in view; those of other units are refused one by one. */
export async function ActForms({ selection, actor }: ActFormsProps) {
  const unitId = selection.unit.id;
  const opinion = { unitId, handlingUnitId: unitId };
  return (
    <div className="grid-two mt-6 items-start">
      {mayCorrectOpinion(actor, opinion) && <TopicForm selection={selection} />}
      {rulingWeight(actor, opinion) && <CompetenceForm selection={selection} />}
      {mayAssignOpinion(actor, opinion) && <ChargeForm selection={selection} actor={actor} />}
      {mayGroupOpinions(actor, opinion) && selection.opinions.length > 1 && (
        <GroupForm selection={selection} />
      )}
    </div>
  );
}

type ActFormProps = { kind: BulkKind; selection: Selection; submit: string; children: ReactNode };

async function ActForm({ kind, selection, submit, children }: ActFormProps) {
  const t = await getTranslations("selections");
  const { unitId, codes, query } = selection.chosen;
  return (
    <Section title={t(`kind.${kind}`)}>
      <Form action={bulkActAction} className="stack" label={t(`kind.${kind}`)}>
        <HiddenInput name="kind" value={kind} />
        <HiddenInput name="unitId" value={unitId} />
        <HiddenInput name="codes" value={codes.join(" ")} />
        {/* An empty filter is one as well: all there is. */}
        {query !== null && <HiddenInput name="query" value={query || "page=1"} />}
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        {children}
        <div className="acts">
          <SubmitButton variant="plain">{submit}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

async function TopicForm({ selection }: { selection: Selection }) {
  const t = await getTranslations("selections.topic");
  const topics = await listTopicsFor(selection.unit.id, dayOf(new Date()));
  return (
    <ActForm kind="topic" selection={selection} submit={t("submit")}>
      <Combobox
        name="topicId"
        label={t("field")}
        empty={t("choose")}
        options={topicOptions(topics, await getLocale())}
      />
    </ActForm>
  );
}

async function CompetenceForm({ selection }: { selection: Selection }) {
  const t = await getTranslations("selections.competence");
  const words = await getTranslations("opinions.competence");
  const possible = competencesFor(await getRuledUnit(selection.unit.id));
  return (
    <ActForm kind="competence" selection={selection} submit={t("submit")}>
      <Select
        name="competence"
        label={t("field")}
        options={possible.map((value) => ({ value, label: words(value) }))}
      />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} optional />
    </ActForm>
  );
}

async function GroupForm({ selection }: { selection: Selection }) {
  const t = await getTranslations("selections.group");
  return (
    <ActForm kind="group" selection={selection} submit={t("submit")}>
      <TextInput name="title" label={t("title")} hint={t("titleHint")} optional />
    </ActForm>
  );
}

async function ChargeForm({ selection, actor }: ActFormsProps) {
  const t = await getTranslations("selections.charge");
  const options = await assigneeOptions(actor, selection.unit.id, dayOf(new Date()));
  return (
    <ActForm kind="charge" selection={selection} submit={t("submit")}>
      <Combobox name="assignee" label={t("assignee")} empty={t("choose")} options={options} />
      <TextArea name="note" label={t("note")} rows={2} optional />
      <div className="row">
        <DateInput name="dueOn" label={t("due")} hint={t("dueHint")} optional />
        <TextInput name="dueReason" label={t("dueReason")} optional />
      </div>
    </ActForm>
  );
}
