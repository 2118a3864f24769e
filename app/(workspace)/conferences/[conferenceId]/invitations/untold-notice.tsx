import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { listTellings } from "@/lib/invitations/dispatch-queries";
import type { Actor } from "@/lib/platform/actor";

type UntoldNoticeProps = { actor: Actor; conference: { id: string; unitId: string } };

/** Reminds the secretariat of those whom no mail reaches, until each has been told of the change. */
export async function UntoldNotice({ actor, conference }: UntoldNoticeProps) {
  const { rows } = await listTellings(actor, conference);
  const count = rows.filter(({ toldAt }) => toldAt === null).length;
  if (count === 0) return null;
  const t = await getTranslations("invitations.tell");

  return (
    <Notice tone="warning" title={t("waiting", { count })}>
      <a className="link" href={`/conferences/${conference.id}/invitations/tell`}>
        {t("open")}
      </a>
    </Notice>
  );
}
