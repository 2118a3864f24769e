import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import { kindLabel } from "@/lib/conferences/labels";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { type ConferenceSection, ConferenceSections } from "./conference-sections";
import { ConferenceStatus } from "./conference-status";
import { ConferenceSubtitle } from "./conference-subtitle";

type ConferenceHeadProps = {
  conference: ConferenceRecord;
  section: ConferenceSection;
  actions?: ReactNode;
};

export function ConferenceHead({ conference, section, actions }: ConferenceHeadProps) {
  const t = useTranslations("conferences");

  return (
    <>
      <PageHead
        title={conference.title}
        crumbs={[
          { label: t("page.conferences"), href: "/conferences" },
          { label: t(kindLabel(conference.kind)) },
          { label: conference.unit.fullName },
        ]}
        subtitle={<ConferenceSubtitle conference={conference} />}
        actions={actions}
      />
      <p className="mb-3">
        <ConferenceStatus status={conference.status} />
      </p>
      <ConferenceSections conferenceId={conference.id} current={section} />
    </>
  );
}
