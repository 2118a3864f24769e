import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { mayAskSupport, maySupport } from "@/lib/assignments/policy";
import type { SupportRow } from "@/lib/assignments/queries";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay, formatInstant } from "@/lib/platform/dates";
import { ActForm } from "../act-form";
import { giveSupportAction, withdrawSupportAction } from "./routing-actions";

type SupportLineProps = { support: SupportRow; opinion: OpinionRecord; actor: Actor };

/** What was asked of one agency, and what it contributed or may do so. */
export async function SupportLine({ support, opinion, actor }: SupportLineProps) {
  const t = await getTranslations("assignments.support");
  const { organisation, task, dueOn, askedBy, askedAt, contribution, contributedAt } = support;
  const isLate = contributedAt === null && dueOn !== null && dueOn < dayOf(new Date());

  return (
    <div>
      <p>
        <b>{organisation}</b>: {task}
        <small className="block text-soft">
          {t("asked", {
            by: askedBy,
            at: formatInstant(askedAt),
            dueOn: dueOn ? formatDay(dueOn) : "none",
          })}
        </small>
      </p>
      {contributedAt ? (
        <>
          <p className="mt-2 whitespace-pre-line">{contribution}</p>
          <small className="text-soft">
            {t("came", { by: support.contributedBy ?? "", at: formatInstant(contributedAt) })}
          </small>
        </>
      ) : (
        <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-2">
          <small className={isLate ? "late" : "soon"}>{t(isLate ? "late" : "waits")}</small>
          {maySupport(actor, support) && <GiveForm support={support} />}
          {mayAskSupport(actor, opinion) && <WithdrawForm support={support} />}
        </div>
      )}
    </div>
  );
}

async function GiveForm({ support }: { support: SupportRow }) {
  const t = await getTranslations("assignments.support");
  return (
    <ActForm
      action={giveSupportAction}
      about={{ supportId: support.id }}
      summary={t("give")}
      submit={t("giveSubmit")}
      isPrimary
    >
      <TextArea name="contribution" label={t("contribution")} rows={5} />
    </ActForm>
  );
}

async function WithdrawForm({ support }: { support: SupportRow }) {
  const t = await getTranslations("assignments.support");
  const { organisation } = support;
  return (
    <Form action={withdrawSupportAction} label={t("withdrawOf", { organisation })}>
      <HiddenInput name="supportId" value={support.id} />
      <SubmitButton variant="quiet" small aria-label={t("withdrawOf", { organisation })}>
        {t("withdraw")}
      </SubmitButton>
    </Form>
  );
}
