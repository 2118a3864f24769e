import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import type { InvitationReply } from "@/lib/generated/prisma/enums";
import { standingLabel, standingMark } from "@/lib/invitations/labels";
import { standingOf } from "@/lib/invitations/rules";

type InvitationStandingProps = {
  invitation: { withdrawnAt: Date | null; sentAt: Date | null; reply: InvitationReply | null };
};

export function InvitationStanding({ invitation }: InvitationStandingProps) {
  const t = useTranslations("invitations");
  const standing = standingOf(invitation);
  return <StatusMark {...standingMark[standing]}>{t(standingLabel(standing))}</StatusMark>;
}
