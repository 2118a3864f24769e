import { useTranslations } from "next-intl";
import { DueDateExplanation } from "@/components/deadlines/due-date-explanation";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { StatusMark } from "@/components/ui/status-mark";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import type { ChannelDuty, Duty } from "@/lib/announcements/duties";
import { channelLabel, dutyStateLabel, dutyStateMark } from "@/lib/announcements/labels";
import { formatDay } from "@/lib/platform/dates";

type DutyListProps = { duties: Duty[]; status: ConferenceStatus };

/** The two duties to the public, each with its day, why that day, and how it stands by channel. */
export function DutyList({ duties, status }: DutyListProps) {
  const t = useTranslations("announcements");
  if (duties.length === 0) {
    const isAside = status === "postponed" || status === "cancelled";
    return <p className="text-soft">{t(isAside ? "aside" : "noDuty")}</p>;
  }

  return (
    <div className="grid-two">
      {duties.map(({ duty, due, source, steps, channels }) => (
        <Section key={duty} title={t(`dutyTitle.${duty}`)}>
          <p className="text-table">{t("due", { day: formatDay(due) })}</p>
          <DueDateExplanation steps={steps} source={source} />
          <Lines className="mt-2">
            {channels.map((channel) => (
              <ChannelLine key={channel.channel} {...channel} />
            ))}
          </Lines>
        </Section>
      ))}
    </div>
  );
}

function ChannelLine({ channel, state, doneOn }: ChannelDuty) {
  const t = useTranslations("announcements");

  return (
    <Line act={<StatusMark {...dutyStateMark[state]}>{t(dutyStateLabel(state))}</StatusMark>}>
      {t(channelLabel(channel))}
      {doneOn && (
        <small className="block text-soft">{t("doneOn", { day: formatDay(doneOn) })}</small>
      )}
    </Line>
  );
}
