import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { noteOfPassing } from "@/lib/conclusions/left-over";
import type { Readiness, ShownConclusion } from "@/lib/conclusions/queries";
import { leftOverReasons } from "@/lib/conclusions/vocabulary";
import { beginningOf } from "@/lib/platform/text";
import { stateLeftOverAction, stateProposedAction, withdrawLeftOverAction } from "./actions";

type LeftOverProps = {
  draft: ShownConclusion;
  readiness: Readiness;
  mayWrite: boolean;
  conferenceId: string;
};

/** The opinions about which the notice says nothing, each with a reason in one press; and the reasons given. */
export async function LeftOver({ draft, readiness, mayWrite, conferenceId }: LeftOverProps) {
  const t = await getTranslations("conclusions.leftOver");
  const { leftOver, stated } = readiness;
  if (leftOver.length + stated.length === 0) return null;
  const passed = leftOver.filter((opinion) => opinion.passed);
  const add = (id: string) => `/conferences/${conferenceId}/conclusion/items/new?opinion=${id}`;

  return (
    <Section id="left-over" title={t("title", { count: leftOver.length })} className="mt-8">
      {mayWrite && passed.length > 0 && (
        <Proposed conclusionId={draft.id} opinionIds={passed.map(({ id }) => id)} />
      )}
      <ul>
        {leftOver.map(({ id, code, text, passed }) => (
          <li key={id} className="border-t border-hair py-3">
            <a className="link code" href={`/opinions/${code}`}>
              {code}
            </a>{" "}
            <span className="wrap-anywhere">{beginningOf(text, 220)}</span>
            {passed && (
              <p className="text-small">
                {t("proposed", { reason: t("reason.passedUp"), note: noteOfPassing(passed) })}
              </p>
            )}
            {mayWrite && (
              <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-2">
                <a className="act" href={add(id)}>
                  {t("addItem")}
                </a>
                <ReasonForm {...{ conclusionId: draft.id, opinionId: id, code }} />
              </div>
            )}
          </li>
        ))}
        {stated.map(({ opinion, reason, note, statedBy }) => (
          <li key={opinion.id} className="border-t border-hair py-3">
            <a className="link code" href={`/opinions/${opinion.code}`}>
              {opinion.code}
            </a>{" "}
            {t(`reason.${reason}`)}
            {note && `: ${note}`} <small className="text-soft">{statedBy}</small>
            {mayWrite && (
              <Form action={withdrawLeftOverAction} label={`${t("withdraw")} ${opinion.code}`}>
                <HiddenInput name="conclusionId" value={draft.id} />
                <HiddenInput name="opinionId" value={opinion.id} />
                <SubmitButton small variant="quiet">
                  {t("withdraw")}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is already with whoever is competent: its reason, confirmed in one press for all. */
async function Proposed({ conclusionId, opinionIds }: ProposedProps) {
  const t = await getTranslations("conclusions.leftOver");
  return (
    <Notice quiet title={t("proposal", { count: opinionIds.length })} className="mb-4">
      <Form action={stateProposedAction} label={t("confirmProposal", { count: opinionIds.length })}>
        <HiddenInput name="conclusionId" value={conclusionId} />
        {opinionIds.map((id) => (
          <HiddenInput key={id} name="opinionIds" value={id} />
        ))}
        <SubmitButton small>{t("confirmProposal", { count: opinionIds.length })}</SubmitButton>
      </Form>
    </Notice>
  );
}

type ProposedProps = { conclusionId: string; opinionIds: string[] };
type ReasonFormProps = { conclusionId: string; opinionId: string; code: string };

async function ReasonForm({ conclusionId, opinionId, code }: ReasonFormProps) {
  const t = await getTranslations("conclusions.leftOver");
  return (
    <Form action={stateLeftOverAction} label={`${t("give")} ${code}`}>
      <HiddenInput name="conclusionId" value={conclusionId} />
      <HiddenInput name="opinionId" value={opinionId} />
      <FormDisclosure summary={t("give")}>
        <TextInput name="note" label={t("note")} optional maxLength={500} />
        <div className="acts">
          {leftOverReasons.map((reason) => (
            <SubmitButton key={reason} small variant="plain" name="reason" value={reason}>
              {t(`reason.${reason}`)}
            </SubmitButton>
          ))}
        </div>
      </FormDisclosure>
    </Form>
  );
}
