import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Actor } from "@/lib/platform/actor";
import { mayReceive } from "@/lib/transfers/policy";
import type { ShownTransfer } from "@/lib/transfers/queries";
import { isOpen } from "@/lib/transfers/rules";
import { acceptItemsAction, returnItemsAction } from "../actions";
import { ItemChoice } from "./item-choice";

/** What the receiving office may do next: accept, give back, send on. */
export async function ReceiverActs({ transfer, actor }: { transfer: ShownTransfer; actor: Actor }) {
  const sent = transfer.items.filter(({ status }) => status === "sent");
  const open = transfer.items.filter(({ status }) => isOpen(status));
  const accepted = open.filter(({ status }) => status === "accepted");
  if (open.length === 0 || !mayReceive(actor, transfer)) return null;
  const t = await getTranslations("transfers.act");

  return (
    <div className="section flex flex-col gap-4">
      {sent.length > 0 && (
        <Form action={acceptItemsAction} label={t("accept")} className="stack">
          <p className="text-small text-soft">{t("help")}</p>
          <ItemChoice items={sent} />
          <div className="acts">
            <SubmitButton>{t("accept")}</SubmitButton>
          </div>
        </Form>
      )}
      <Form action={returnItemsAction} label={t("return")}>
        <FormDisclosure summary={t("return")}>
          <ItemChoice items={open} />
          <TextArea
            name="reason"
            label={t("returnReason")}
            hint={t("returnHint")}
            rows={3}
            required
          />
          <div className="acts">
            <SubmitButton variant="plain">{t("return")}</SubmitButton>
          </div>
        </FormDisclosure>
      </Form>
      {accepted[0] && (
        <a className="link" href={`/transfers/new?opinion=${accepted[0].code}`}>
          {t("passOn")}
        </a>
      )}
    </div>
  );
}
