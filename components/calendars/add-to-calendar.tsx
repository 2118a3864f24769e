import { useTranslations } from "next-intl";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";

type AddToCalendarProps = { conference: { id: string; code: string; status: ConferenceStatus } };

/** The conference as a file that any calendar program opens; nothing where it has no day to come. */
export function AddToCalendar({ conference: { id, code, status } }: AddToCalendarProps) {
  const t = useTranslations("calendars.feed");
  if (status === "postponed" || status === "cancelled") return null;

  return (
    <a className="act" href={`/api/calendar/conferences/${id}.ics`} download={`${code}.ics`}>
      {t("addOne")}
    </a>
  );
}
