import { createTranslator } from "use-intl/core";
import messages from "@/messages/vi/invitations.json";
import type { ConferenceChangeKind, InvitationRole } from "@/lib/generated/prisma/enums";
import { formatDay, formatDayOf, formatTimeOf } from "@/lib/platform/dates";
import { roleLabel } from "./labels";
import { replyAddress } from "./reply-link";

// Invitations go to people whose language nobody has asked; the office writes Vietnamese.
const t = createTranslator({ locale: "vi", messages });

type Conference = {
  title: string;
  startsAt: Date;
  unit: { fullName: string };
  sites: { id: string; name: string; address: string | null }[];
};

export type Invited = {
  id: string;
  fullName: string;
  role: InvitationRole;
  siteId: string | null;
  replyBy: Date | null;
  conference: Conference;
};

type Letter = { subject: string; text: string };

export function invitationMail(invitation: Invited, about: "invited" | "reminded"): Letter {
  const { conference, fullName, role, replyBy } = invitation;
  const words = {
    ...factsOf(conference),
    name: fullName,
    role: t(roleLabel(role)).toLocaleLowerCase("vi"),
    place: placeOf(invitation),
    replyBy: replyBy ? formatDay(replyBy) : "none",
    address: replyAddress(invitation.id),
  };
  return { subject: t(`mail.${about}.subject`, words), text: t(`mail.${about}.text`, words) };
}

type Telling = {
  kind: ConferenceChangeKind;
  reason: string | null;
  startsAt: Date | null;
  invitation: Invited;
};

export function tellingMail({ kind, reason, startsAt, invitation }: Telling): Letter {
  const { conference, fullName } = invitation;
  const words = {
    ...factsOf(startsAt ? { ...conference, startsAt } : conference),
    name: fullName,
    place: placeOf(invitation),
    reason: reason ?? "none",
    address: replyAddress(invitation.id),
  };
  return { subject: t(`mail.${kind}.subject`, words), text: t(`mail.${kind}.text`, words) };
}

function factsOf({ title, startsAt, unit }: Pick<Conference, "title" | "startsAt" | "unit">) {
  return {
    title,
    unit: unit.fullName,
    time: formatTimeOf(startsAt),
    day: formatDayOf(startsAt),
  };
}

/** The site somebody is invited to; all of them where none was named. */
function placeOf({ siteId, conference: { sites } }: Invited): string {
  const own = sites.filter(({ id }) => id === siteId);
  const named = (own.length > 0 ? own : sites).map(({ name, address }) =>
    address ? `${name}, ${address}` : name,
  );
  return named.join("; ") || "none";
}
