import { useTranslations } from "next-intl";
import { ForgetParam } from "@/components/ui/forget-param";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import type { CalendarQuery } from "@/lib/calendars/schema";
import { formatDay, formatDayOf, isoDay } from "@/lib/platform/dates";

type MovedNoticeProps = {
  conference: ConferenceRecord;
  from: Date;
  /** Null where the way back is closed. */
  undo: FormAction | null;
  query: CalendarQuery;
};

/** After a move: from where to where, and the way back. */
export function MovedNotice({ conference, from, undo, query }: MovedNoticeProps) {
  const t = useTranslations("calendars");
  const { id, code, version, startsAt } = conference;
  const kept = { view: query.view, what: query.what, unit: query.unit, below: query.below };

  return (
    <>
      <Notice
        tone="success"
        title={t("moved", { code, from: formatDay(from), to: formatDayOf(startsAt) })}
      >
        {undo && (
          <Form action={undo} label={t("undo")}>
            <input type="hidden" name="conferenceId" value={id} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="day" value={isoDay(from)} />
            {Object.entries(kept).map(
              ([name, value]) =>
                value && <input key={name} type="hidden" name={name} value={value} />,
            )}
            <SubmitButton variant="plain" small>
              {t("undo")}
            </SubmitButton>
          </Form>
        )}
      </Notice>
      <ForgetParam param="moved" />
    </>
  );
}
