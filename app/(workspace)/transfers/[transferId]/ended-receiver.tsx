import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/platform/actor";
import { formatDay } from "@/lib/platform/dates";
import { mayTakeBack } from "@/lib/transfers/policy";
import type { ShownTransfer } from "@/lib/transfers/queries";
import { isOpen } from "@/lib/transfers/rules";
import { listSuccessors } from "@/lib/transfers/successors";
import { hasReceiverEnded } from "./sender-acts";

/** The receiving unit is no more: who came after it, for a person to decide where the file goes. */
export async function EndedReceiver({
  transfer,
  actor,
}: {
  transfer: ShownTransfer;
  actor: Actor;
}) {
  const isWaiting = transfer.items.some(({ status }) => isOpen(status));
  if (!isWaiting || !transfer.toUnitId || !hasReceiverEnded(transfer, new Date())) return null;
  if (!mayTakeBack(actor, transfer)) return null;
  const t = await getTranslations("transfers.ended");
  const { successors, keeper } = await listSuccessors(transfer.toUnitId);

  return (
    <Notice
      tone="warning"
      title={t("title", { to: transfer.receiver, day: formatDay(transfer.receiverValidTo!) })}
      className="mb-6"
    >
      <p>{t("body")}</p>
      <ul className="list-disc pl-5">
        {successors.map(({ id, fullName, scope }) => (
          <li key={id}>{t("successor", { name: fullName, scope })}</li>
        ))}
      </ul>
      {keeper && <p>{t("keeper", { name: keeper.fullName })}</p>}
    </Notice>
  );
}
