import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { countUnread, listNotifications, notificationsPerPage } from "@/lib/notifications/queries";
import { pageNumber } from "@/lib/notifications/schema";
import { requireActor } from "@/lib/platform/session";
import { NotificationList } from "./notification-list";

type NotificationsPageProps = { searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations("notifications.page"))("title") };
}

export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  const actor = await requireActor();
  const page = pageNumber.parse((await searchParams).page);
  const [{ rows, total }, unread] = await Promise.all([
    listNotifications(actor, page),
    countUnread(actor),
  ]);
  const t = await getTranslations("notifications.page");
  const from = (page - 1) * notificationsPerPage;

  return (
    <>
      <PageHead
        title={t("title")}
        subtitle={t("subtitle", { unread })}
        actions={<ButtonLink href="/account#notifications">{t("settings")}</ButtonLink>}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      ) : (
        <div className="max-w-[52rem]">
          <NotificationList rows={rows} hasUnread={unread > 0} />
          <Pagination
            page={page}
            pageCount={Math.ceil(total / notificationsPerPage)}
            hrefFor={(next) => `/notifications?page=${next}`}
            summary={t("summary", { from: from + 1, to: from + rows.length, total })}
            labels={{
              pages: t("pages"),
              previous: t("previous"),
              next: t("next"),
              page: (number) => t("page", { number }),
            }}
          />
        </div>
      )}
    </>
  );
}
