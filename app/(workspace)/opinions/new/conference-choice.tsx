import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines } from "@/components/ui/lines";
import { PageHead } from "@/components/ui/page-head";
import { listConferencesForDesk } from "@/lib/opinions/queries";
import { likelyMoment } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import { formatDayOf } from "@/lib/platform/dates";

/** The desk belongs to a conference: those that take opinions now, the latest first. */
export async function ConferenceChoice({ actor }: { actor: Actor }) {
  const t = await getTranslations("opinions");
  const conferences = await listConferencesForDesk(actor);
  const crumbs = [{ label: t("title"), href: "/opinions" }];
  if (conferences.length === 0) {
    return (
      <>
        <PageHead title={t("desk.title")} crumbs={crumbs} />
        <EmptyState
          title={t("desk.noConference")}
          actions={<ButtonLink href="/conferences">{t("desk.conferences")}</ButtonLink>}
        >
          {t("desk.noConferenceBody")}
        </EmptyState>
      </>
    );
  }

  return (
    <>
      <PageHead title={t("desk.choose")} crumbs={crumbs} subtitle={t("desk.chooseBody")} />
      <Lines>
        {conferences.map((conference) => (
          <Line key={conference.id} lead={formatDayOf(conference.startsAt)}>
            <a className="link" href={`/opinions/new?conference=${conference.id}`}>
              {conference.title}
            </a>
            <small className="block text-soft">{t(`moment.${likelyMoment(conference)}`)}</small>
          </Line>
        ))}
      </Lines>
    </>
  );
}
