import { getTranslations } from "next-intl/server";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { sendingPost } from "@/lib/transfers/policy";
import type { Way } from "@/lib/transfers/queries";

type SendOnProps = { opinion: OpinionRecord; actor: Actor; ways: Way[] };

/** The way to a transmittal, where the opinion is with the actor's unit and was ruled on. */
export async function SendOn({ opinion, actor, ways }: SendOnProps) {
  const isWithSomebody = ways.some(({ status }) => status === "sent");
  if (isWithSomebody || opinion.answerStatus === "answeredInWriting") return null;
  if (!sendingPost(actor, opinion)) return null;
  const isAway = opinion.handlingUnitId !== opinion.unitId;
  if (!isAway && opinion.competence === null) return null;
  const t = await getTranslations("transfers");

  return (
    <p>
      <a className="link" href={`/transfers/new?opinion=${opinion.code}`}>
        {t(isAway ? "act.passOn" : "section.send")}
      </a>
    </p>
  );
}
