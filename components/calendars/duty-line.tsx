import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { dutyStateMark } from "@/lib/announcements/labels";
import type { DueDuty } from "@/lib/announcements/queries";

/** What is to be made public of a conference by this day, and the way to record that it was. */
export function DutyLine({ due: { conferenceId, code, duty, state } }: { due: DueDuty }) {
  const t = useTranslations("calendars.duty");

  return (
    <li>
      <div className="col-span-full min-w-0">
        <StatusMark {...dutyStateMark[state]}>
          <a className="link" href={`/conferences/${conferenceId}/announcement`}>
            {t(state === "missing" ? `late.${duty}` : duty, { code })}
          </a>
        </StatusMark>
      </div>
    </li>
  );
}
