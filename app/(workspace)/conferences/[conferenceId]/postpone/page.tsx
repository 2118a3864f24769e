import { getTranslations } from "next-intl/server";
import { postponeConferenceAction } from "../actions";
import type { ConferencePageProps } from "../read-conference";
import { ReasonedStep } from "../reasoned-step";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.step"))("postpone.title") };
}

export default function PostponeConferencePage(props: ConferencePageProps) {
  return <ReasonedStep {...props} verb="postpone" action={postponeConferenceAction} />;
}
