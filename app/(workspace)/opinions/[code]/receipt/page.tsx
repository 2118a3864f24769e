import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/invitations/print-button";
import { ReceiptSlip } from "@/components/opinions/receipt-slip";
import { Flash } from "@/components/ui/flash";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { mayRecordOpinion } from "@/lib/opinions/policy";
import { getReceipt } from "@/lib/opinions/receipt-queries";
import { formatInstant } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { makeReceiptAction } from "../opinion-actions";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("receipts"))("title") };
}

/** The slip for whoever raised an opinion, to be printed on A6 or mailed. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const slip = (await getReceipt(actor, (await params).code)) ?? notFound();
  if (!mayRecordOpinion(actor, slip)) notFound();
  const { done } = await searchParams;
  const t = await getTranslations("receipts");
  const { id, code, address, hasAddress, mailedAt } = slip;

  return (
    <>
      <div className="no-print mb-6">
        <p className="mb-4 flex justify-between gap-4">
          <a className="link" href={`/opinions/${code}`}>
            {t("back", { code })}
          </a>
          <PrintButton>{t("print")}</PrintButton>
        </p>
        {(done === "opened" || done === "mailed") && (
          <Flash param="done">{t(`done.${done}`)}</Flash>
        )}
        {mailedAt && <p className="text-small">{t("mailedAt", { at: formatInstant(mailedAt) })}</p>}
        <div className="acts">
          {!address && (
            <Form action={makeReceiptAction} label={t("open")}>
              <HiddenInput name="opinionId" value={id} />
              <SubmitButton variant="plain">{t("open")}</SubmitButton>
            </Form>
          )}
          {hasAddress && !mailedAt && (
            <Form action={makeReceiptAction} label={t("mailIt")}>
              <HiddenInput name="opinionId" value={id} />
              <HiddenInput name="isMailed" value="yes" />
              <SubmitButton variant="plain">{t("mailIt")}</SubmitButton>
            </Form>
          )}
        </div>
      </div>
      <ReceiptSlip slip={slip} />
    </>
  );
}
