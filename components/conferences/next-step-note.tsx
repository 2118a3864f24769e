import { useFormatter, useTranslations } from "next-intl";
import { linkTo } from "@/components/ui/link-to";
import { Notice } from "@/components/ui/notice";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { isOvertaken, nextStep } from "@/lib/conferences/rules";
import { formatDayOf, formatInstant } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";

type NextStepNoteProps = {
  conference: ConferenceRecord;
  whyNotNext: RefusalCode | null;
  mayRun: boolean;
  now: Date;
};

/** Why the conference stands aside, or what its next step still needs. */
export function NextStepNote({ conference, whyNotNext, mayRun, now }: NextStepNoteProps) {
  const t = useTranslations("conferences.next");
  const { status, steps } = conference;
  if (status === "postponed" || status === "cancelled") {
    const reason = steps.findLast(({ toStatus }) => toStatus === status)?.reason;
    return (
      <Notice
        tone={status === "postponed" ? "warning" : "info"}
        title={t(status)}
        quiet
        className="mt-4"
      >
        {reason && <p>{t("reason", { reason })}</p>}
        {mayRun && status === "postponed" && (
          <p>
            {t.rich("postponedNext", {
              tell: partOf(conference, "invitations/tell"),
              correct: partOf(conference, "announcement"),
            })}
          </p>
        )}
      </Notice>
    );
  }
  if (!mayRun) return null;
  return (
    <>
      {isOvertaken(conference, now) && <Overtaken conference={conference} />}
      {whyNotNext && <Missing conference={conference} reason={whyNotNext} />}
    </>
  );
}

function partOf({ id }: { id: string }, part: string) {
  return linkTo(`/conferences/${id}/${part}`);
}

function Overtaken({ conference }: { conference: ConferenceRecord }) {
  const t = useTranslations("conferences.next");

  return (
    <Notice
      tone="warning"
      title={t("overtaken", { day: formatDayOf(conference.startsAt) })}
      quiet
      className="mt-4"
    >
      {t.rich("overtakenNext", {
        edit: partOf(conference, "edit"),
        cancel: partOf(conference, "cancel"),
      })}
    </Notice>
  );
}

function Missing({ conference, reason }: { conference: ConferenceRecord; reason: RefusalCode }) {
  const t = useTranslations("conferences.next");
  const verb = useTranslations("conferences.verb");
  const format = useFormatter();
  const step = nextStep(conference.status);
  // What concludes a conference is the first act of its page.
  if (!step || reason === "concluded-by-notice") return null;
  const missing = [
    ...(conference.sites.length === 0 ? [t("sites")] : []),
    ...(conference.chairs.length === 0 ? [t("chairs")] : []),
  ];

  return (
    <p className="mt-4 text-table text-soft">
      {t("title", { verb: verb(step.verb) })}.{" "}
      {reason === "conference-not-complete" ? (
        <>
          {t("missing", { missing: format.list(missing) })}{" "}
          <a className="act" href={`/conferences/${conference.id}/edit`}>
            {t("add")}
          </a>
        </>
      ) : (
        t("tooEarly", { start: formatInstant(conference.startsAt) })
      )}
    </p>
  );
}
