import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Combobox } from "@/components/ui/combobox";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { assigneeOptions } from "./assignee-options";
import { acceptAssignmentAction, handOverAction, returnAssignmentAction } from "./routing-actions";

export async function AcceptForm({ opinion }: { opinion: OpinionRecord }) {
  const t = await getTranslations("assignments.act");
  return (
    <Form action={acceptAssignmentAction} label={t("accept")}>
      <Seen opinion={opinion} />
      <SubmitButton>{t("accept")}</SubmitButton>
    </Form>
  );
}

export async function ReturnForm({ opinion }: { opinion: OpinionRecord }) {
  const t = await getTranslations("assignments");
  return (
    <ActForm
      action={returnAssignmentAction}
      opinion={opinion}
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
      opinion={opinion}
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

type ActFormProps = {
  action: FormAction;
  opinion: OpinionRecord;
  summary: string;
  submit: string;
  children: ReactNode;
};

/** An act on the opinion whose fields open where it is asked for. */
export function ActForm({ action, opinion, summary, submit, children }: ActFormProps) {
  return (
    <Form action={action} label={summary} className="has-[details[open]]:basis-full">
      <Seen opinion={opinion} />
      <FormDisclosure summary={summary}>
        {children}
        <div className="acts">
          <SubmitButton variant="plain">{submit}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}

/** Which opinion the act is about, as the reader saw it. */
export function Seen({ opinion }: { opinion: OpinionRecord }) {
  return (
    <>
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
    </>
  );
}
