import { getTranslations } from "next-intl/server";
import { Combobox } from "@/components/ui/combobox";
import { DateInput } from "@/components/ui/date-input";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { listOrganisations } from "@/lib/people/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { chargeOpinionAction } from "./opinion-actions";

type ChargeFormProps = {
  opinion: OpinionRecord;
  actor: Actor;
  /** The unit whose agencies are charged: that of the opinion, or the one that keeps its records. */
  unitId: string;
};

const usuallyCharged = ["agency", "police"];

export async function ChargeForm({ opinion, actor, unitId }: ChargeFormProps) {
  const t = await getTranslations("opinions.charge");
  const today = dayOf(new Date());
  const organisations = await listOrganisations(actor, unitId, today);
  if (organisations.length === 0) return <p className="text-small text-soft">{t("none")}</p>;
  const isUsual = ({ kind }: { kind: string }) => usuallyCharged.includes(kind);
  const inOrder = [...organisations.filter(isUsual), ...organisations.filter((o) => !isUsual(o))];
  const stillDue = opinion.dueOn && opinion.dueOn >= today ? formatDay(opinion.dueOn) : undefined;

  return (
    <Disclosure summary={t(opinion.leadOrganisationId ? "change" : "title")}>
      <Form action={chargeOpinionAction} className="stack" label={t("title")}>
        <HiddenInput name="opinionId" value={opinion.id} />
        <HiddenInput name="version" value={opinion.version} />
        <Combobox
          name="organisationId"
          label={t("organisation")}
          empty={t("choose")}
          options={inOrder.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={opinion.leadOrganisationId ?? undefined}
        />
        <DateInput name="dueOn" label={t("due")} optional defaultValue={stillDue} />
        <div className="acts">
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
