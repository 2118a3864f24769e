import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import type { InvitationCounts } from "@/lib/invitations/queries";
import { whyCannotCheckIn, whyCannotInvite, whyCannotSend } from "@/lib/invitations/rules";

type ListActsProps = {
  conference: ConferenceRecord;
  counts: InvitationCounts;
  mayInvite: boolean;
  mayCheckIn: boolean;
  now: Date;
};

type Act = { key: string; label: string; page: string };

/** The likeliest act as a button, by how far the list has come; the others behind a menu. */
export function ListActs({ conference, counts, mayInvite, mayCheckIn, now }: ListActsProps) {
  const t = useTranslations("invitations.list");
  const more = useTranslations("conferences.page")("more");
  const { id } = conference;
  const maySend = mayInvite && !whyCannotSend(conference, now);
  const act = (key: "send" | "remind" | "print" | "tell" | "add" | "checkIn", page: string) => ({
    key,
    label: t(key, { count: counts.draft }),
    page,
  });
  const acts: Act[] = [
    ...(mayCheckIn && !whyCannotCheckIn(conference, now) ? [act("checkIn", "check-in")] : []),
    ...(maySend && counts.draft > 0 ? [act("send", "invitations/send")] : []),
    ...(mayInvite && !whyCannotInvite(conference) ? [act("add", "invitations/new")] : []),
    ...(maySend && counts.noReply > 0 ? [act("remind", "invitations/remind")] : []),
    ...(counts.invited > 0 ? [act("print", "invitations/print")] : []),
    ...(mayInvite && counts.sent > 0 ? [act("tell", "invitations/tell")] : []),
  ];
  const [likeliest, ...others] = acts;
  if (!likeliest) return null;

  return (
    <>
      {others.length > 0 && (
        <Menu label={more}>
          {others.map(({ key, label, page }) => (
            <a key={key} href={`/conferences/${id}/${page}`}>
              {label}
            </a>
          ))}
        </Menu>
      )}
      <ButtonLink variant="primary" href={`/conferences/${id}/${likeliest.page}`}>
        {likeliest.label}
      </ButtonLink>
    </>
  );
}
