import { getTranslations } from "next-intl/server";
import { sessionTokenOfBrowser } from "@/app/(public)/session-of-browser";
import { Facts } from "@/components/ui/facts";
import { Flash } from "@/components/ui/flash";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { PasswordInput } from "@/components/ui/password-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { listSessions } from "@/lib/people/queries";
import { hasMailAddress, listWays } from "@/lib/notifications/queries";
import { requireActor } from "@/lib/platform/session";
import { changePasswordAction } from "./actions";
import { NotificationSettings } from "./notification-settings";
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
          <Section id="notifications" title={t("own.notificationsTitle")}>
            <NotificationSettings
              ways={await listWays(actor)}
              hasAddress={await hasMailAddress(actor)}
            />
          </Section>
          <Section title={t("own.passwordTitle")}>
            <Form action={changePasswordAction} className="stack">
              <PasswordInput
                name="currentPassword"
                label={t("own.currentPassword")}
                autoComplete="current-password"
              />
              <PasswordInput
                name="newPassword"
                label={t("own.newPassword")}
                hint={t("own.newPasswordHint")}
                autoComplete="new-password"
              />
              <div className="acts">
                <SubmitButton>{t("own.changePassword")}</SubmitButton>
              </div>
            </Form>
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
