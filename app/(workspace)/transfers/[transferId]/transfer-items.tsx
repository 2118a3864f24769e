import { useTranslations } from "next-intl";
import { ReplySheet } from "@/components/transfers/reply-sheet";
import { WayStatus } from "@/components/transfers/way-status";
import { WaySteps } from "@/components/transfers/way-steps";
import { Disclosure } from "@/components/ui/disclosure";
import type { Actor } from "@/lib/platform/actor";
import { mayTakeBack } from "@/lib/transfers/policy";
import type { ShownTransfer, TransferItemShown } from "@/lib/transfers/queries";
import { whyReplyIsRefused } from "@/lib/transfers/rules";

/** The opinions of a transmittal, each with its state, its steps and what came back. */
export function TransferItems({ transfer, actor }: { transfer: ShownTransfer; actor: Actor }) {
  const t = useTranslations("transfers");
  const mayReply = mayTakeBack(actor, transfer);
  const now = new Date();

  return (
    <ul className="flex flex-col gap-5">
      {transfer.items.map((item) => (
        <li key={item.id}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <a className="link font-medium" href={`/opinions/${item.code}#transfers`}>
              {item.code}
            </a>
            <WayStatus way={item} />
          </div>
          <p className="reading mt-1">{item.text}</p>
          {item.followers.length > 0 && (
            <p className="text-small text-soft">
              {t("record.alsoRaised", {
                count: item.followers.length,
                codes: item.followers.join(", "),
              })}
            </p>
          )}
          {item.place && <p className="text-small text-soft">{item.place}</p>}
          <Disclosure summary={t("title")}>
            <WaySteps way={item} now={now} />
          </Disclosure>
          {item.reply && <ReplySheet reply={item.reply} way={item} />}
          <WhatCameBack item={item} />
          {mayReply && !whyReplyIsRefused(item) && (
            <a className="link text-small" href={`/transfers/${transfer.id}/reply/${item.id}`}>
              {t("reply.act")}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where the answer that was given in the product is read, and where it is entered that whoever asked was told. */
function WhatCameBack({ item }: { item: TransferItemShown }) {
  const t = useTranslations("transfers.back");
  const { status, previousId, reply, code } = item;
  const isToTell = status === "answered" && previousId === null;
  if (status !== "answered" && status !== "informed") return null;

  return (
    <p className="flex flex-wrap gap-x-5 text-small empty:hidden">
      {!reply && (
        <a className="link" href={`/opinions/${code}#answer`}>
          {t("read", { code })}
        </a>
      )}
      {isToTell && (
        <a className="link" href={`/opinions/${code}#transfers`}>
          {t("tell", { code })}
        </a>
      )}
    </p>
  );
}
