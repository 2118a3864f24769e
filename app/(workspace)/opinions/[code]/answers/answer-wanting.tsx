import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { formatInstant } from "@/lib/platform/dates";
import { getRejection } from "@/lib/responses/queries";

/** That an answer is owed, and why where it was sent back. */
export async function AnswerWanting({
  opinion,
  hasAnswer,
}: {
  opinion: OpinionRecord;
  hasAnswer: boolean;
}) {
  const t = await getTranslations("responses.answer");
  if (opinion.answerStatus === "answerReturned") {
    const rejection = await getRejection(opinion.id);
    return (
      <Notice tone="warning" title={t("rejected")} quiet className="mb-0">
        {rejection &&
          t("rejectedBy", {
            post: rejection.post,
            at: formatInstant(rejection.at),
            reason: rejection.reason,
          })}
      </Notice>
    );
  }
  if (hasAnswer) return null;
  if (opinion.handlingUnitId !== opinion.unitId) {
    return <p className="text-soft">{t("noneAway", { unit: opinion.handlingUnitName })}</p>;
  }
  return (
    <p className="text-soft">{t("none", { leader: t(`leader.${opinion.answeringLeader}`) })}</p>
  );
}
