import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { nextStep, untoldStatuses } from "@/lib/conferences/rules";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";

type NotAnnouncedProps = { conference: { id: string; status: ConferenceStatus } };

/** In the place of the form, before there is anything to record: what comes first. */
export function NotAnnounced({ conference: { id, status } }: NotAnnouncedProps) {
  const t = useTranslations("announcements.form");
  const verb = useTranslations("conferences.verb");
  const step = nextStep(status);
  if (!step || !untoldStatuses.includes(status)) return null;

  return (
    <Section title={t("title")} id="record" className="mt-8">
      <p className="text-soft">{t("notYet")}</p>
      <p className="acts mt-3">
        <ButtonLink small href={`/conferences/${id}/advance`}>
          {verb(step.verb)}
        </ButtonLink>
      </p>
    </Section>
  );
}
