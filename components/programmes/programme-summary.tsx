import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatTimeOf } from "@/lib/platform/dates";
import type { ProgrammeRecord } from "@/lib/programmes/queries";
import { useDuration } from "./use-duration";

type ProgrammeSummaryProps = {
  conference: { id: string; startsAt: Date; endsAt: Date | null };
  programme: ProgrammeRecord;
  mayArrange: boolean;
};

/** How many items, how long, from when to when; and a warning where that does not fit. */
export function ProgrammeSummary({ conference, programme, mayArrange }: ProgrammeSummaryProps) {
  const t = useTranslations("programmes.page");
  const duration = useDuration();
  const { items, minutes, isLongerThanDay } = programme;
  if (items.length === 0) return null;
  const needsRoom = mayArrange && overlong(programme);
  const end = new Date(conference.startsAt.getTime() + minutes * 60_000);

  return (
    <>
      <p className="say mb-3">
        {t("summary", {
          items: items.length,
          duration: duration(minutes),
          from: formatTimeOf(conference.startsAt),
          to: formatTimeOf(end),
        })}
      </p>
      {needsRoom && (
        <Notice
          tone="warning"
          title={
            isLongerThanDay
              ? t("longerThanDay")
              : t("over", {
                  end: conference.endsAt ? formatTimeOf(conference.endsAt) : "",
                  duration: duration(programme.minutesOver),
                })
          }
        >
          {t("overNext")}{" "}
          <a className="act" href={`/conferences/${conference.id}/edit`}>
            {t("changeTime")}
          </a>
        </Notice>
      )}
    </>
  );
}

function overlong({ minutesOver, isLongerThanDay }: ProgrammeRecord): boolean {
  return minutesOver > 0 || isLongerThanDay;
}
