import { useTranslations } from "next-intl";
import { Steps } from "@/components/ui/steps";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { stagesOf } from "@/lib/conferences/stages";
import { formatDayOf } from "@/lib/platform/dates";

/** The line from preparation to follow-up, each step with the day on which it was reached. */
export function ConferenceSteps({ conference }: { conference: ConferenceRecord }) {
  const t = useTranslations("conferences");

  return (
    <Steps
      label={t("page.steps")}
      items={stagesOf(conference).map(({ key, state, at }) => ({
        key,
        label: t(`stage.${key}`),
        state: state === "off" ? "next" : state,
        stateLabel: t(`page.stepState.${state}`),
        note: at ? formatDayOf(at) : undefined,
      }))}
    />
  );
}
