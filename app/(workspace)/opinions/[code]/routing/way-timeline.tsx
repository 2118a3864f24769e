import { getTranslations } from "next-intl/server";
import { Timeline } from "@/components/ui/timeline";
import type { AssignmentRow } from "@/lib/assignments/queries";
import { heldUntil, waitingTime } from "@/lib/assignments/waiting-time";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { formatDayOf, formatInstant } from "@/lib/platform/dates";
import { whoHas } from "./holder";
import { timeWords } from "./time-words";

type WayTimelineProps = {
  opinion: OpinionRecord;
  assignments: AssignmentRow[];
  calendar: WorkCalendar;
};

/** Who had the opinion how long, in office hours and by the calendar, the latest first. */
export async function WayTimeline({ opinion, assignments, calendar }: WayTimelineProps) {
  if (assignments.length === 0) return null;
  const t = await getTranslations("assignments.way");
  const now = new Date();
  const items = assignments.map(async (assignment) => {
    const until = heldUntil(assignment, opinion, now);
    const held = await timeWords(waitingTime(calendar, assignment.givenAt, until));
    return {
      key: assignment.id,
      when: `${formatDayOf(assignment.givenAt)} – ${until === now ? t("now") : formatDayOf(until)}`,
      children: t("line", { name: whoHas(assignment), ...held }),
      note: await noteOf(assignment, calendar),
    };
  });

  return (
    <div>
      <h3>{t("title")}</h3>
      <Timeline items={await Promise.all(items)} />
    </div>
  );
}

/** Who gave it, how long it lay before somebody took it on, and why it left. */
async function noteOf(assignment: AssignmentRow, calendar: WorkCalendar): Promise<string> {
  const t = await getTranslations("assignments.way");
  const ends = await getTranslations("assignments.end");
  const { givenAt, givenBy, acceptedAt, end, endReason } = assignment;
  const parts = [t("given", { by: givenBy, at: formatInstant(givenAt) })];
  if (acceptedAt) {
    const { worked } = await timeWords(waitingTime(calendar, givenAt, acceptedAt));
    parts.push(t("acceptedAfter", { worked }));
  } else if (end) parts.push(t("notAccepted"));
  if (end) {
    const word = ends(end);
    parts.push(
      endReason ? t("ended", { end: word, reason: endReason }) : t("endedPlain", { end: word }),
    );
  }
  return parts.join("; ");
}
