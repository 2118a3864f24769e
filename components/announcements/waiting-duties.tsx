import { useTranslations } from "next-intl";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { WaitingDuty } from "@/lib/announcements/queries";
import { daysBetween } from "@/lib/platform/dates";

type WaitingDutiesProps = { duties: WaitingDuty[]; today: Date };

const soonDays = 3;

/** What the secretariat still has to make public, late first, each with the place to record it. */
export function WaitingDuties({ duties, today }: WaitingDutiesProps) {
  const t = useTranslations();
  if (duties.length === 0) return null;
  const missing = duties.filter(({ state }) => state === "missing").length;

  return (
    <Section id="duties" title={t("announcements.work.title")} className="mt-10">
      <p className="text-small text-soft">
        {t("announcements.work.counts", { missing, due: duties.length - missing })}
      </p>
      <Lines>
        {duties.map((duty) => (
          <DutyLine key={`${duty.conferenceId} ${duty.duty}`} duty={duty} today={today} />
        ))}
      </Lines>
    </Section>
  );
}

function DutyLine({ duty, today }: { duty: WaitingDuty; today: Date }) {
  const t = useTranslations();
  const place = `/conferences/${duty.conferenceId}/announcement`;
  const act = t(duty.isAnnounced ? "announcements.work.act" : "announcements.work.announce");
  const matter = duty.isAnnounced ? duty.duty : "announce";
  const days = duty.due && daysBetween(today, duty.due);
  const isLate = duty.state === "missing" || (days !== null && days < 0);
  const tone = isLate ? "late" : days !== null && days <= soonDays ? "soon" : "grey";

  return (
    <Line
      lead={useWhen(days)}
      leadTone={tone}
      act={
        <a className="act" href={`${place}#record`} aria-label={`${act} ${duty.code}`}>
          {act}
        </a>
      }
    >
      <a href={place} className="block">
        <span className="code">{duty.code}</span>{" "}
        <span className="text-small text-soft">{t(`announcements.work.matter.${matter}`)}</span>
        <span className="line-clamp-2">{duty.title}</span>
      </a>
    </Line>
  );
}

function useWhen(days: number | null): string {
  const t = useTranslations();
  if (days === null) return t("announcements.work.now");
  if (days === 0) return t("work.due.today");
  return days < 0 ? t("work.due.overdue", { days: -days }) : t("work.due.left", { days });
}
