import { useTranslations } from "next-intl";
import { QrCode } from "@/components/invitations/qr-code";
import { Facts } from "@/components/ui/facts";
import { roleLabel } from "@/lib/invitations/labels";
import type { InvitationRecord } from "@/lib/invitations/queries";
import { checkInAddress, replyAddress } from "@/lib/invitations/reply-link";
import { formatDay, formatInstant } from "@/lib/platform/dates";

export function InvitationFacts({ invitation }: { invitation: InvitationRecord }) {
  const t = useTranslations("invitations");
  const { title, organisation, residentialGroup, role, site, sentAt, replyBy } = invitation;

  return (
    <Facts
      items={[
        { term: t("form.title"), children: title },
        { term: t("form.organisation"), children: organisation },
        { term: t("form.residentialGroup"), children: residentialGroup },
        { term: t("form.role"), children: t(roleLabel(role)) },
        { term: t("form.site"), children: site?.name },
        { term: t("record.contact"), children: <Contact invitation={invitation} /> },
        {
          term: t("record.sent"),
          children: sentAt ? formatInstant(sentAt) : t("record.notSent"),
        },
        { term: t("record.replyBy"), children: replyBy && formatDay(replyBy) },
        {
          term: t("record.reminders"),
          children: invitation.reminders.length > 0 && <Reminders invitation={invitation} />,
        },
        { term: t("record.reply"), children: <Reply invitation={invitation} /> },
        {
          term: t("record.link"),
          children: invitation.contact && sentAt && !invitation.withdrawnAt && (
            <a className="link break-all" href={replyAddress(invitation.id)}>
              {replyAddress(invitation.id)}
            </a>
          ),
        },
        { term: t("record.present"), children: <Presence invitation={invitation} /> },
        {
          term: t("link.code"),
          children: sentAt && !invitation.withdrawnAt && (
            <QrCode text={checkInAddress(invitation)} label={t("link.codeLabel")} />
          ),
        },
      ]}
    />
  );
}

type Part = { invitation: InvitationRecord };

function Contact({ invitation: { contact } }: Part) {
  const t = useTranslations("invitations.record");
  if (!contact) return null;
  if (!contact.phone && !contact.email) return t("noContact");

  return (
    <>
      {contact.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
      {contact.email && (
        <a className="block break-all" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      )}
    </>
  );
}

function Reminders({ invitation: { reminders } }: Part) {
  return (
    <ul>
      {reminders.map(({ remindedAt }) => (
        <li key={remindedAt.toISOString()}>{formatInstant(remindedAt)}</li>
      ))}
    </ul>
  );
}

function Reply({ invitation }: Part) {
  const t = useTranslations("invitations");
  const { reply, repliedAt, replyMeans, replyReason, substituteName, substituteTitle } = invitation;
  if (!reply || !repliedAt) return t("standing.noReply");

  return (
    <>
      {t(`reply.${reply}`)}
      <small className="block text-soft">
        {t("record.means", { means: replyMeans ?? "desk", at: formatInstant(repliedAt) })}
      </small>
      {substituteName && (
        <span className="block">
          {[substituteName, substituteTitle].filter(Boolean).join(", ")}
        </span>
      )}
      {replyReason && <span className="block whitespace-pre-line">{replyReason}</span>}
    </>
  );
}

function Presence({ invitation: { arrivedAt, arrivedSite } }: Part) {
  const t = useTranslations("invitations.record");
  if (!arrivedAt) return "–";
  return t("presentAt", { at: formatInstant(arrivedAt), site: arrivedSite?.name ?? "none" });
}
