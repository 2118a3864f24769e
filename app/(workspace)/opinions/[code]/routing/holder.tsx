import { getTranslations } from "next-intl/server";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { mayAcceptAssignment, mayHandOver } from "@/lib/assignments/policy";
import type { AssignmentRow } from "@/lib/assignments/queries";
import {
  isAnsweredSince,
  whyNotAccepted,
  whyNotPassedOn,
  whyNotReturned,
} from "@/lib/assignments/rules";
import { heldUntil, waitingTime } from "@/lib/assignments/waiting-time";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatInstant } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import { AcceptForm, HandOverForm, ReturnForm } from "./agency-acts";
import { timeWords } from "./time-words";

type HolderProps = {
  opinion: OpinionRecord;
  actor: Actor;
  assignments: AssignmentRow[];
  calendar: WorkCalendar;
};

/** Who has the opinion now and for how long, with what they may do about it. */
export async function Holder({ opinion, actor, assignments, calendar }: HolderProps) {
  const t = await getTranslations("assignments.holder");
  const current = assignments.find(({ endedAt }) => endedAt === null);
  if (!current && opinion.handlingUnitId !== opinion.unitId) {
    return (
      <p className="text-soft">{t("away", { unit: insideSentence(opinion.handlingUnitName) })}</p>
    );
  }
  if (!current) {
    return <p className="text-soft">{t(assignments.length ? "nobodyReturned" : "nobody")}</p>;
  }
  const until = heldUntil(current, opinion, new Date());
  const held = await timeWords(waitingTime(calendar, current.givenAt, until));
  const span = { from: formatInstant(current.givenAt), to: formatInstant(until), ...held };
  const isDone = isAnsweredSince(opinion, current);
  const { acceptedAt, acceptedBy } = current;
  const mayAccept = mayAcceptAssignment(actor, opinion);
  const mayPassOn = !whyNotPassedOn(opinion, current);

  return (
    <div className="flex flex-col gap-3">
      <p>
        <b>{t(isDone ? "had" : "has", { name: whoHas(current) })}</b>{" "}
        <span className="text-soft">{t(isDone ? "between" : "since", span)}</span>
        {current.note && <span className="block">{current.note}</span>}
        {acceptedAt && (
          <small className="block text-soft">
            {t("accepted", { name: acceptedBy ?? "", at: formatInstant(acceptedAt) })}
          </small>
        )}
        {!whyNotAccepted(opinion, current) && <small className="soon block">{t("waiting")}</small>}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 empty:hidden">
        {mayAccept && !whyNotAccepted(opinion, current) && <AcceptForm opinion={opinion} />}
        {mayAccept && !whyNotReturned(opinion, current) && <ReturnForm opinion={opinion} />}
        {mayHandOver(actor, opinion) && mayPassOn && (
          <HandOverForm opinion={opinion} actor={actor} />
        )}
      </div>
    </div>
  );
}

/** "Phòng Kinh tế", or "Đỗ Minh Quân, Phòng Kinh tế". */
export function whoHas({ person, organisation }: AssignmentRow): string {
  return person ? `${person}, ${organisation}` : organisation;
}
