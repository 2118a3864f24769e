import { getTranslations } from "next-intl/server";
import { Combobox } from "@/components/ui/combobox";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { About, ActForm, seen } from "../act-form";
import { assigneeOptions } from "./assignee-options";
import { acceptAssignmentAction, handOverAction, returnAssignmentAction } from "./routing-actions";

export async function AcceptForm({ opinion }: { opinion: OpinionRecord }) {
  const t = await getTranslations("assignments.act");
  return (
    <Form action={acceptAssignmentAction} label={t("accept")}>
      <About about={seen(opinion)} />
      <SubmitButton>{t("accept")}</SubmitButton>
    </Form>
  );
}

export async function ReturnForm({ opinion }: { opinion: OpinionRecord }) {
  const t = await getTranslations("assignments");
  return (
    <ActForm
      action={returnAssignmentAction}
      about={seen(opinion)}
      summary={t("act.return")}
      submit={t("act.returnSubmit")}
    >
      <TextArea
        name="reason"
        label={t("field.returnReason")}
        hint={t("field.returnHint")}
        rows={3}
      />
    </ActForm>
  );
}

export async function HandOverForm({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  const t = await getTranslations("assignments");
  const options = await assigneeOptions(actor, opinion.handlingUnitId, dayOf(new Date()));
  return (
    <ActForm
      action={handOverAction}
      about={seen(opinion)}
      summary={t("act.handOver")}
      submit={t("act.handOverSubmit")}
    >
      <Combobox
        name="assignee"
        label={t("field.handOverTo")}
        empty={t("assign.choose")}
        options={options}
      />
      <TextArea name="reason" label={t("field.handOverReason")} rows={3} />
    </ActForm>
  );
}
