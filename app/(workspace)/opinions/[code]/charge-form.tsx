import { getTranslations } from "next-intl/server";
import { Combobox } from "@/components/ui/combobox";
import { DateInput } from "@/components/ui/date-input";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { dueByRule } from "@/lib/assignments/answer-rule";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { assigneeOptions } from "./routing/assignee-options";
import { assignOpinionAction } from "./routing/routing-actions";

type ChargeFormProps = { opinion: OpinionRecord; actor: Actor };

/** Who is to prepare the answer, and by when: by rule, or on a day with its reason. */
export async function ChargeForm({ opinion, actor }: ChargeFormProps) {
  const t = await getTranslations("assignments.assign");
  const today = dayOf(new Date());
  const options = await assigneeOptions(actor, opinion.handlingUnitId, today);
  if (options.length === 0) return <p className="text-small text-soft">{t("none")}</p>;

  return (
    <Disclosure summary={t(opinion.leadOrganisationId ? "change" : "title")}>
      <Form action={assignOpinionAction} className="stack" label={t("title")}>
        <HiddenInput name="opinionId" value={opinion.id} />
        <HiddenInput name="version" value={opinion.version} />
        <Combobox name="assignee" label={t("assignee")} empty={t("choose")} options={options} />
        <TextArea name="note" label={t("note")} rows={2} optional />
        <DateInput name="dueOn" label={t("due")} hint={await dueHint(opinion, today)} optional />
        <TextInput name="dueReason" label={t("dueReason")} hint={t("dueReasonHint")} optional />
        <div className="acts">
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}

/** What leaving the date empty means. */
async function dueHint(opinion: OpinionRecord, today: Date): Promise<string> {
  const t = await getTranslations("assignments.assign");
  if (opinion.dueOn) return t("dueAsBefore");
  const byRule = await dueByRule(opinion.handlingUnitId, today);
  if (!byRule) return t("dueFree");
  return t("dueByRule", { source: byRule.rule.source, day: formatDay(byRule.due) });
}
