import { useTranslations } from "next-intl";
import { type Step, Steps } from "@/components/ui/steps";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import { type Stage, stages } from "@/lib/conferences/labels";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { formatDayOf } from "@/lib/platform/dates";

/** The line from preparation to follow-up, each step with the day on which it was reached. */
export function ConferenceSteps({ conference }: { conference: ConferenceRecord }) {
  const t = useTranslations("conferences");
  const reached = stages.findIndex(({ statuses }) =>
    statuses.some((status) => status === standingOf(conference)),
  );

  return (
    <Steps
      label={t("page.steps")}
      items={stages.map(({ key }, index): Step => {
        const state = index < reached ? "was" : index === reached ? "now" : "next";
        return {
          key,
          label: t(`stage.${key}`),
          state,
          stateLabel: t(`page.stepState.${state}`),
          note: dayOfStage(conference, key, index <= reached),
        };
      })}
    />
  );
}

/** A conference that stands aside is shown where it stood before. */
function standingOf({ status, steps }: ConferenceRecord): ConferenceStatus {
  if (status !== "postponed" && status !== "cancelled") return status;
  const aside = steps.findLast(({ fromStatus }) => fromStatus !== "postponed");
  return aside?.fromStatus ?? "draft";
}

function dayOfStage(conference: ConferenceRecord, key: Stage, isReached: boolean) {
  const { steps, startsAt, status } = conference;
  const isAside = status === "postponed" || status === "cancelled";
  if (key === "session") return isAside ? undefined : formatDayOf(startsAt);
  if (!isReached) return undefined;
  const { statuses } = stages.find((stage) => stage.key === key) ?? { statuses: [] };
  const step = steps.findLast(({ toStatus }) => statuses.some((status) => status === toStatus));
  return step && formatDayOf(step.takenAt);
}
