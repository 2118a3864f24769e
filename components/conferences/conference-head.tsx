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
  const isOverview = section === "overview";

  return (
    <>
      <PageHead
        title={<ShortTitle title={conference.title} isWhole={isOverview} />}
        crumbs={[
          { label: t("page.conferences"), href: "/conferences" },
          { label: t(kindLabel(conference.kind)) },
          { label: conference.unit.fullName },
        ]}
        subtitle={
          <span className={isOverview ? undefined : "max-md:hidden"}>
            <ConferenceSubtitle conference={conference} />
          </span>
        }
      />
      <div className="record-line">
        <ConferenceStatus status={conference.status} />
        {actions && <div className="head-acts">{actions}</div>}
      </div>
      <ConferenceSections conferenceId={conference.id} current={section} />
    </>
  );
}

/** On a phone the parts begin under two lines of the title; all of it stands on the overview. */
function ShortTitle({ title, isWhole }: { title: string; isWhole: boolean }) {
  if (isWhole) return title;
  return (
    <span title={title} className="max-md:line-clamp-2">
      {title}
    </span>
  );
}
