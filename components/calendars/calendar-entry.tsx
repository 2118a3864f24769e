import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { shortName } from "@/lib/calendars/labels";
import type { CalendarConference } from "@/lib/calendars/queries";
import { statusLabel, statusMark } from "@/lib/conferences/labels";
import { formatTimeOf } from "@/lib/platform/dates";
import { isCalledOff } from "./shown-calendar";

type CalendarEntryProps = {
  conference: CalendarConference;
  showsUnit: boolean;
  isMovable: boolean;
};

/** A conference in the cell of its day: when, what, and by its mark how far it has come. */
export function CalendarEntry({ conference, showsUnit, isMovable }: CalendarEntryProps) {
  const t = useTranslations("conferences");
  const { id, title, status, startsAt, version } = conference;
  const { tone, fill } = statusMark[status];
  const name = shortName(conference);

  return (
    <a
      className={clsx("entry", isCalledOff(status) && "entry-off")}
      href={`/conferences/${id}`}
      title={title}
      {...(isMovable && { "data-move": id, "data-version": version, draggable: false })}
    >
      <span className={clsx("mark", tone, fill !== "full" && `mark-${fill}`)}>
        <span className="sr-only">{t(statusLabel(status))}</span>
      </span>
      <span className="entry-time">{formatTimeOf(startsAt)}</span>{" "}
      <span className="entry-name">
        {showsUnit && <span className="text-soft">{conference.unit.name} · </span>}
        {"word" in name ? t(name.word) : name.text}
      </span>
    </a>
  );
}
