import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { InvitationCounts } from "@/lib/invitations/queries";

/** The list in one line of figures, and once people come, the attendance. */
export function InvitationFigures({ counts }: { counts: InvitationCounts }) {
  const t = useTranslations("invitations.figures");
  const b = (figure: ReactNode) => <b>{figure}</b>;
  const { invited, coming, substitute, notComing, noReply, draft, arrived, walkIns } = counts;

  return (
    <div className="figures mb-5">
      <p>{t.rich("line", { b, invited, coming: coming + substitute, notComing, noReply })}</p>
      {arrived > 0 && <p>{t.rich("arrived", { b, arrived, walkIns })}</p>}
      {draft > 0 && <p className="text-small text-soft">{t("draft", { draft })}</p>}
    </div>
  );
}
