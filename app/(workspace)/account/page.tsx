import { getTranslations } from "next-intl/server";
import { sessionTokenOfBrowser } from "@/app/(public)/session-of-browser";
import { FeedSection } from "@/components/calendars/feed-section";
import { Facts } from "@/components/ui/facts";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listSessions } from "@/lib/people/queries";
import { hasMailAddress, listWays } from "@/lib/notifications/queries";
import { getLiveFeed } from "@/lib/calendars/feed-queries";
import { requireActor } from "@/lib/platform/session";
import { openFeedAction, revokeFeedAction } from "../calendar/feed-actions";
import { NotificationSettings } from "./notification-settings";
import { PasswordSection } from "./password-section";
import { SessionList } from "./session-list";

const outcomes = ["password", "sessions", "notifications"] as const;

type AccountPageProps = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations("people.own"))("title") };
}

export default async function AccountPage({ searchParams }: AccountPageProps) {
  const actor = await requireActor();
  const asked = (await searchParams).done;
  const done = outcomes.find((outcome) => outcome === asked);
  const sessions = await listSessions(actor, await sessionTokenOfBrowser());
  const t = await getTranslations("people");

  return (
    <>
      <PageHead title={t("own.title")} subtitle={actor.fullName} />
      {done && <Flash param="done">{t(`done.${done}`)}</Flash>}
      <div className="grid-record">
        <div>
          <Section title={t("own.sessionsTitle")}>
            <SessionList sessions={sessions} />
          </Section>
          <PasswordSection />
          <FeedSection
            feed={await getLiveFeed(actor, null)}
            open={openFeedAction}
            revoke={revokeFeedAction}
          />
          <Section id="notifications" title={t("own.notificationsTitle")}>
            <NotificationSettings
              ways={await listWays(actor)}
              hasAddress={await hasMailAddress(actor)}
            />
          </Section>
        </div>
        <Facts
          items={[
            {
              term: t("own.posts"),
              children: actor.posts.map((post) => <div key={post.holdingId}>{post.title}</div>),
            },
          ]}
        />
      </div>
    </>
  );
}
