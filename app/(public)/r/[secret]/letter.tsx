import { useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import { roleLabel } from "@/lib/invitations/labels";
import type { LinkedInvitation } from "@/lib/invitations/queries";
import { formatDay, formatDayOf, formatTimeOf } from "@/lib/platform/dates";

/** The invitation itself, as the office would print it. */
export function Letter({ invitation }: { invitation: LinkedInvitation }) {
  const t = useTranslations("invitations");
  const { fullName, title, role, siteId, replyBy, reply, conference } = invitation;
  const { unit, startsAt } = conference;
  const own = conference.sites.filter(({ id }) => id === siteId);
  const sites = own.length > 0 ? own : conference.sites;

  return (
    <article className="mb-6">
      <h1>{t("link.title")}</h1>
      <p className="mt-3">
        {t("link.dear")} <b>{[fullName, title].filter(Boolean).join(", ")}</b>
      </p>
      <p className="mt-2">
        {t("link.invites", {
          unit: unit.fullName,
          role: t(roleLabel(role)).toLocaleLowerCase("vi"),
        })}
      </p>
      <p className="mt-3 mb-4 text-section font-bold">{conference.title}</p>
      <Facts
        items={[
          {
            term: t("link.time"),
            children: t("link.timeText", {
              time: formatTimeOf(startsAt),
              day: formatDayOf(startsAt),
            }),
          },
          {
            term: t("link.place"),
            children:
              sites.length === 0
                ? t("link.noPlace")
                : sites.map(({ id, name, address }) => (
                    <span key={id} className="block">
                      {[name, address].filter(Boolean).join(", ")}
                    </span>
                  )),
          },
        ]}
      />
      {replyBy && !reply && (
        <p className="mt-4">{t("link.replyBy", { day: formatDay(replyBy) })}</p>
      )}
    </article>
  );
}
