import { getTranslations } from "next-intl/server";
import { cancelConferenceAction } from "../actions";
import type { ConferencePageProps } from "../read-conference";
import { ReasonedStep } from "../reasoned-step";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.step"))("cancel.title") };
}

export default function CancelConferencePage(props: ConferencePageProps) {
  return <ReasonedStep {...props} verb="cancel" action={cancelConferenceAction} />;
}
