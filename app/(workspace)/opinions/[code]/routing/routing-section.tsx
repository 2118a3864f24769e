import { getTranslations } from "next-intl/server";
import { CodeLink } from "@/components/opinions/code-link";
import { Flash } from "@/components/ui/flash";
import { Section } from "@/components/ui/section";
import { getAnswerClock, listAssignments } from "@/lib/assignments/queries";
import { dayWords, type Tell } from "@/lib/deadlines/describe-step";
import type { Step } from "@/lib/deadlines/steps";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { AnswerDue } from "./answer-due";
import { Holder } from "./holder";
import { Reminders } from "./reminders";
import { Supports } from "./supports";
import { WayTimeline } from "./way-timeline";

type RoutingSectionProps = {
  opinion: OpinionRecord;
  /** The opinion that it follows in everything that is done here. */
  leadCode: string | null;
  actor: Actor;
  done: string;
};

/** Who has the opinion, who supports, by when and why then, and who had it how long. */
export async function RoutingSection({ opinion, leadCode, actor, done }: RoutingSectionProps) {
  const t = await getTranslations("assignments");
  if (leadCode) {
    return (
      <Section id="routing" title={t("title")}>
        <p>{t.rich("withLead", { lead: () => <CodeLink code={leadCode} /> })}</p>
      </Section>
    );
  }
  const [assignments, clock] = await Promise.all([
    listAssignments(actor, opinion.id),
    getAnswerClock(actor, opinion.id),
  ]);
  const { calendar } = clock;
  const moved = movedDays(clock.steps, (await getTranslations("deadlines")) as unknown as Tell);
  const isDone = t.has(`done.${done}`) && (done !== "chargedMoved" || moved !== null);

  return (
    <Section id="routing" title={t("title")}>
      <div className="flex flex-col gap-5">
        {isDone && <Flash param="done">{t(`done.${done}`, { ...moved })}</Flash>}
        <Holder {...{ opinion, actor, assignments, calendar }} />
        <AnswerDue {...{ opinion, actor, clock }} />
        <Supports opinion={opinion} actor={actor} />
        <Reminders opinion={opinion} actor={actor} />
        <WayTimeline {...{ opinion, assignments, calendar }} />
      </div>
    </Section>
  );
}

/** From which day off the due date was moved, and to which day: what the word after charging tells. */
function movedDays(steps: Step[], tell: Tell): { from: string; to: string } | null {
  const moved = steps.find((step) => step.kind === "moved");
  return moved ? { from: dayWords(moved.from, tell), to: dayWords(moved.on, tell) } : null;
}
