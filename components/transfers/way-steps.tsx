import { useTranslations } from "next-intl";
import { Timeline } from "@/components/ui/timeline";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import type { ShownStep, Way } from "@/lib/transfers/queries";
import { waitingDays } from "@/lib/transfers/rules";

/** What happened to an opinion by one transmittal, with the days that passed before each step. */
export function WaySteps({ way, now }: { way: Way; now: Date }) {
  const t = useTranslations("transfers");
  const waits = waitingDays(way.steps, way.status, now);
  const running = waits.find(({ before }) => before === null);

  return (
    <>
      <Timeline
        items={way.steps.map((step, index) => ({
          key: `${step.verb}-${step.takenAt.toISOString()}`,
          when: formatInstant(step.takenAt),
          dateTime: step.takenAt.toISOString(),
          children: sentenceOf(t, step, way),
          note: [index > 0 && t("waited", { days: waits[index - 1]!.days }), reasonOf(t, step)]
            .filter(Boolean)
            .join(". "),
        }))}
      />
      {running && isRunning(way) && (
        <p className="mt-1 text-small text-soft">
          {t(`running.${runningKey(way)}`, { days: running.days })}
        </p>
      )}
    </>
  );
}

type Translate = ReturnType<typeof useTranslations<"transfers">>;

function sentenceOf(t: Translate, step: ShownStep, { reply }: Way): string {
  const who = t("who", { name: step.takenBy, post: step.takenAsPost });
  if (step.verb === "answer" && reply) return `${t("verb.answerByHand", { who })}.`;
  const day = step.doneOn ? formatDay(step.doneOn) : "";
  return `${t(`verb.${step.verb}`, { who, day })}.`;
}

function reasonOf(t: Translate, { verb, reason }: ShownStep): string | null {
  if (!reason) return null;
  return verb === "inform" ? t("note", { note: reason }) : t("reason", { reason });
}

function isRunning({ status, previousId }: Way): boolean {
  return status !== "answered" || previousId === null;
}

function runningKey({ status, toUnitId }: Way) {
  if (status === "sent" && toUnitId === null) return "sentOutside";
  return status as "sent" | "accepted" | "passedOn" | "answered";
}
