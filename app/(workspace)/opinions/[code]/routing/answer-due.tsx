import { getTranslations } from "next-intl/server";
import { DueDateExplanation } from "@/components/deadlines/due-date-explanation";
import { Notice } from "@/components/ui/notice";
import { mayAcceptAssignment, mayAssignOpinion } from "@/lib/assignments/policy";
import type { ShownClock } from "@/lib/assignments/queries";
import { whyClockNotStopped, whyExtensionNotAsked } from "@/lib/assignments/rules";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import { AskExtensionForm, ResumeForm, StopForm } from "./clock-acts";
import { Extensions } from "./extensions";

type AnswerDueProps = { opinion: OpinionRecord; actor: Actor; clock: ShownClock };

/** By when the answer is due and why then; its pauses, extensions, and what may change it. */
export async function AnswerDue({ opinion, actor, clock }: AnswerDueProps) {
  const t = await getTranslations("assignments");
  const pause = clock.pauses.find(({ resumedOn }) => resumedOn === null);
  const isExtensionAsked = clock.extensions.some(({ standing }) => standing === "asked");
  const standing = { dueOn: opinion.dueOn, isPaused: pause !== undefined, isExtensionAsked };
  const mayAssign = mayAssignOpinion(actor, opinion);
  const isAgency = mayAcceptAssignment(actor, opinion);

  return (
    <div className="flex flex-col gap-3">
      {pause ? (
        <Notice
          tone="warning"
          quiet
          title={t("clock.stopped", {
            from: formatDay(pause.fromDay),
            cause: t(`cause.${pause.cause}`),
            reason: pause.reason,
          })}
        >
          {t("clock.by", { by: pause.begunBy, at: formatInstant(pause.begunAt) })}
        </Notice>
      ) : (
        <p>{opinion.dueOn ? t("clock.due", { day: formatDay(opinion.dueOn) }) : t("clock.none")}</p>
      )}
      {(pause || opinion.dueOn) && clock.steps.length > 0 && (
        <DueDateExplanation steps={clock.steps} source={clock.source ?? undefined} />
      )}
      <Extensions extensions={clock.extensions} opinion={opinion} actor={actor} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 empty:hidden">
        {mayAssign && pause && <ResumeForm opinion={opinion} />}
        {mayAssign && !whyClockNotStopped(opinion, standing) && <StopForm opinion={opinion} />}
        {isAgency && !whyExtensionNotAsked(opinion, standing) && (
          <AskExtensionForm opinion={opinion} />
        )}
      </div>
    </div>
  );
}
