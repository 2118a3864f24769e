import { getTranslations } from "next-intl/server";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { isSettled } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import { sendingPost } from "@/lib/transfers/policy";
import type { Way } from "@/lib/transfers/queries";
import { isOpen, whyNotSent } from "@/lib/transfers/rules";

type SendOnProps = { opinion: OpinionRecord; actor: Actor; ways: Way[] };

/** The way to a transmittal, where the opinion is with the actor's unit and was ruled on. */
export async function SendOn({ opinion, actor, ways }: SendOnProps) {
  const open = ways.find(({ status }) => isOpen(status));
  const isAway = open !== undefined && open.toUnitId !== null;
  const whyNot = whyNotSent({
    ...opinion,
    isSettled: isSettled(opinion),
    arrived: isAway ? open.status : null,
    isAwaited: open !== undefined && !isAway,
  });
  if (whyNot || !sendingPost(actor, opinion)) return null;
  const t = await getTranslations("transfers");

  return (
    <p>
      <a className="link" href={`/transfers/new?opinion=${opinion.code}`}>
        {t(isAway ? "act.passOn" : "section.send")}
      </a>
    </p>
  );
}
