import { getTranslations } from "next-intl/server";
import { Combobox } from "@/components/ui/combobox";
import { DateInput } from "@/components/ui/date-input";
import { TextArea } from "@/components/ui/text-area";
import { mayAskSupport } from "@/lib/assignments/policy";
import { listSupports } from "@/lib/assignments/queries";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { ActForm, seen } from "../act-form";
import { agencyOptions } from "./assignee-options";
import { askSupportAction } from "./routing-actions";
import { SupportLine } from "./support-line";

type SupportsProps = { opinion: OpinionRecord; actor: Actor };

/** The agencies asked to contribute, what they contributed, and the form to ask one more. */
export async function Supports({ opinion, actor }: SupportsProps) {
  const t = await getTranslations("assignments.support");
  const supports = await listSupports(actor, opinion.id);
  const mayAsk =
    mayAskSupport(actor, opinion) &&
    opinion.leadOrganisationId !== null &&
    isAwaitingAnswer(opinion.answerStatus);
  if (supports.length === 0 && !mayAsk) return null;

  return (
    <div className="flex flex-col gap-3">
      {supports.length > 0 && <h3>{t("title")}</h3>}
      {supports.map((support) => (
        <SupportLine key={support.id} {...{ support, opinion, actor }} />
      ))}
      {mayAsk && <AskForm opinion={opinion} actor={actor} asked={supports} />}
    </div>
  );
}

type AskFormProps = SupportsProps & { asked: { organisationId: string }[] };

async function AskForm({ opinion, actor, asked }: AskFormProps) {
  const t = await getTranslations("assignments.support");
  const taken = new Set([
    opinion.leadOrganisationId,
    ...asked.map(({ organisationId }) => organisationId),
  ]);
  const agencies = await agencyOptions(actor, opinion.handlingUnitId, dayOf(new Date()));
  const options = agencies.filter(({ value }) => !taken.has(value));
  if (options.length === 0) return null;

  return (
    <ActForm
      action={askSupportAction}
      about={seen(opinion)}
      summary={t("ask")}
      submit={t("submit")}
    >
      <Combobox
        name="organisationId"
        label={t("organisation")}
        empty={t("choose")}
        options={options}
      />
      <TextArea name="task" label={t("task")} rows={2} />
      <DateInput name="dueOn" label={t("due")} optional />
    </ActForm>
  );
}
