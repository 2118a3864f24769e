import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import { mayAnswerOnSpot, mayDraftResponse } from "@/lib/responses/policy";
import { whyNotAnsweredOnSpot, whyNotDrafted } from "@/lib/responses/rules";
import { OnSpotForm } from "./on-spot-form";

type Props = { opinion: OpinionRecord; actor: Actor; hasAnswerInWork: boolean };

/** The two ways to answer, for those who may; where one is not open yet, why. */
export async function AnswerActs({ opinion, actor, hasAnswerInWork }: Props) {
  const t = await getTranslations("responses.act");
  const refusals = await getTranslations("refusals");
  const whyNotOnSpot = whyNotAnsweredOnSpot(opinion);
  const isOwed = isAwaitingAnswer(opinion.answerStatus);
  const draftsNow =
    mayDraftResponse(actor, opinion) && !whyNotDrafted({ ...opinion, hasAnswerInWork });
  const mayOnSpot = isOwed && mayAnswerOnSpot(actor, opinion);
  if (!draftsNow && !mayOnSpot) return null;

  return (
    <div className="flex flex-col items-start gap-3">
      {draftsNow && (
        <ButtonLink
          href={`/opinions/${opinion.code}/answers/new`}
          variant={isOwed ? "primary" : "plain"}
        >
          {t("draft")}
        </ButtonLink>
      )}
      {mayOnSpot && !whyNotOnSpot && <OnSpotForm opinion={opinion} actor={actor} />}
      {mayOnSpot && whyNotOnSpot && (
        <p className="text-small text-soft">
          {t("whyNot", { act: t("answerOnSpot"), reason: refusals(whyNotOnSpot) })}
        </p>
      )}
    </div>
  );
}
