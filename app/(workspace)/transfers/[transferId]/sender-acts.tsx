import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { mayTakeBack } from "@/lib/transfers/policy";
import type { ShownTransfer } from "@/lib/transfers/queries";
import { whyNotTakenBack } from "@/lib/transfers/rules";
import { takeBackItemsAction } from "../actions";
import { ItemChoice } from "./item-choice";

/** What the sending office may still take back: before it is accepted, or from a unit that has ended. */
export async function SenderActs({ transfer, actor }: { transfer: ShownTransfer; actor: Actor }) {
  const hasEnded = hasReceiverEnded(transfer, new Date());
  const items = transfer.items.filter(
    (item) => !whyNotTakenBack(item, { hasEnded, hasBegun: false }),
  );
  if (items.length === 0 || !mayTakeBack(actor, transfer)) return null;
  const t = await getTranslations("transfers.act");
  const act = t(hasEnded ? "reclaim" : "takeBack");

  return (
    <Form action={takeBackItemsAction} label={act} className="section">
      <FormDisclosure summary={act}>
        <ItemChoice items={items} />
        <TextArea name="reason" label={t("takeBackReason")} rows={3} required />
        <div className="acts">
          <SubmitButton variant="plain">{act}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}

export function hasReceiverEnded({ receiverValidTo }: ShownTransfer, now: Date): boolean {
  return receiverValidTo !== null && receiverValidTo < dayOf(now);
}
