import { useTranslations } from "next-intl";

/** The conference as a file that any calendar program opens. */
export function AddToCalendar({
  conference: { id, code },
}: {
  conference: { id: string; code: string };
}) {
  const t = useTranslations("calendars.feed");

  return (
    <a className="act" href={`/api/calendar/conferences/${id}.ics`} download={`${code}.ics`}>
      {t("addOne")}
    </a>
  );
}
