import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { requireActor } from "@/lib/platform/session";
import { mayDraftSynthesis } from "@/lib/syntheses/policy";
import { getTable, listSyntheses } from "@/lib/syntheses/queries";
import { type ConferencePageProps, readConference } from "../../read-conference";
import { leaveOutAction } from "../actions";
import { type Address, synthesisAddress } from "../synthesis-address";

type LeaveOutPageProps = ConferencePageProps & { searchParams: Promise<Address> };

export async function generateMetadata() {
  return { title: (await getTranslations("syntheses"))("list.leaveOut") };
}

/** Why an opinion does not go into the draft, in the officer's own words. */
export default async function LeaveOutPage({ params, searchParams }: LeaveOutPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  const [latest] = await listSyntheses(actor, conference.id);
  if (!mayDraftSynthesis(actor, conference) || latest?.state !== "drafted") notFound();
  const { included, unruled } = await getTable(latest);
  const asked = [(await searchParams).opinion].flat()[0];
  const entry = [...included, ...unruled].find(({ opinionId }) => opinionId === asked);
  const { opinionId, code, text } = entry ?? notFound();
  const t = await getTranslations("syntheses.leaving");

  return (
    <>
      <StepHead conference={conference} title={t("title", { code })} />
      <p className="reading mb-6">{text}</p>
      <Form action={leaveOutAction} className="stack">
        <HiddenInput name="synthesisId" value={latest.id} />
        <HiddenInput name="version" value={latest.version} />
        <HiddenInput name="opinionId" value={opinionId} />
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} />
        <div className="acts">
          <SubmitButton>{t("send")}</SubmitButton>
          <ButtonLink variant="quiet" href={synthesisAddress(conference.id)}>
            {t("back")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
