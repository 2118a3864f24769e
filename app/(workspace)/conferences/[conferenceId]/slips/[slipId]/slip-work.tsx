import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { getConferenceForDesk, listSourceOrganisations } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatInstant } from "@/lib/platform/dates";
import type { SlipRecord } from "@/lib/slips/queries";
import { listTopicsFor } from "@/lib/topics/queries";
import { finishSlipAction, takeUpSlipAction } from "../actions";
import type { Repeating } from "@/lib/opinions/repeating";
import { AsideForm } from "./aside-form";
import { LinkForm } from "./link-form";
import { LinkedOpinions } from "./linked-opinions";
import { SlipForm } from "./slip-form";

type SlipWorkProps = {
  actor: Actor;
  slip: SlipRecord;
  unitId: string;
  mayWork: boolean;
  repeating: Repeating;
};

/** Beside the slip: what was read from it, and while it waits the form for what still stands on it. */
export async function SlipWork({ actor, slip, unitId, mayWork, repeating }: SlipWorkProps) {
  const t = await getTranslations("slips.page");
  const isAtWork = mayWork && slip.state === "waiting";
  const [conference, organisations, topics] = isAtWork
    ? await Promise.all([
        getConferenceForDesk(actor, slip.conferenceId),
        listSourceOrganisations(actor, slip.conferenceId),
        listTopicsFor(unitId, dayOf(new Date())),
      ])
    : [null, [], []];
  const hasOpinions = slip.opinions.length > 0;

  return (
    <div className="slip-side">
      {slip.state !== "waiting" && <Settled slip={slip} mayWork={mayWork} />}
      {conference && (
        <SlipForm
          key={`${slip.id}-${slip.version}`}
          personId={actor.personId}
          nth={slip.opinions.length + 1}
          {...{ slip, conference, organisations, topics, repeating }}
        />
      )}
      <Section title={t("linked")} className="mt-6">
        <LinkedOpinions {...{ actor, slip, mayWork }} />
        {isAtWork && hasOpinions && <Step slip={slip} action={finishSlipAction} label="finish" />}
      </Section>
      {isAtWork && (
        <div className="mt-4">
          <LinkForm slip={slip} />
          {!hasOpinions && <AsideForm slip={slip} />}
        </div>
      )}
    </div>
  );
}

async function Settled({ slip, mayWork }: { slip: SlipRecord; mayWork: boolean }) {
  const t = await getTranslations("slips");
  const { state, settledAt, asideReason, asideNote } = slip;
  const reason =
    asideReason && t("asideLine", { reason: t(`aside.${asideReason}`), note: asideNote ?? "none" });

  return (
    <div className="mb-4">
      <p>
        {t("page.settled", {
          state,
          reason: reason ?? "",
          at: settledAt ? formatInstant(settledAt) : "none",
        })}
      </p>
      {mayWork && <Step slip={slip} action={takeUpSlipAction} label="takeUp" />}
    </div>
  );
}

type StepProps = {
  slip: SlipRecord;
  action: typeof finishSlipAction;
  label: "finish" | "takeUp";
};

async function Step({ slip, action, label }: StepProps) {
  const t = await getTranslations("slips.page");
  return (
    <Form action={action} className="mt-2" label={t(label)}>
      <HiddenInput name="slipId" value={slip.id} />
      <HiddenInput name="version" value={slip.version} />
      <SubmitButton variant="plain">{t(label)}</SubmitButton>
    </Form>
  );
}
