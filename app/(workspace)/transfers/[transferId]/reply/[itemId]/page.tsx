import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { UploadForm } from "@/components/ui/upload-form";
import { type Address, stateInAddress } from "@/lib/platform/address-state";
import { formatDay, formatDayOf } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { requireActor } from "@/lib/platform/session";
import { mayTakeBack } from "@/lib/transfers/policy";
import { getTransfer } from "@/lib/transfers/queries";
import { whyReplyIsRefused } from "@/lib/transfers/rules";
import { replyForm } from "@/lib/transfers/schema";
import { ReplyFields } from "./reply-fields";

type Props = {
  params: Promise<{ transferId: string; itemId: string }>;
  searchParams: Promise<Address>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("transfers.reply"))("act") };
}

export default async function ReplyPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { transferId, itemId } = await params;
  const transfer = (await getTransfer(actor, transferId)) ?? notFound();
  const item = transfer.items.find(({ id }) => id === itemId) ?? notFound();
  if (!mayTakeBack(actor, transfer) || whyReplyIsRefused(item)) notFound();
  const state = await stateInAddress(await searchParams, replyForm, {
    max: env().UPLOAD_MAX_MB,
    from: formatDay(transfer.sentOn),
    to: formatDayOf(new Date()),
  });
  const t = await getTranslations("transfers");
  const back = `/transfers/${transfer.id}`;

  return (
    <>
      <PageHead
        title={t("reply.page", { to: transfer.receiver })}
        crumbs={[
          { label: t("title"), href: "/transfers" },
          { label: transfer.sign, href: back },
        ]}
        subtitle={item.code}
      />
      <UploadForm
        action={`/api/transfers/${transfer.id}/reply/${item.id}`}
        state={state}
        labels={{ uploading: t.raw("reply.uploading"), failed: t("reply.failed") }}
        className="stack"
      >
        <ReplyFields />
        <div className="acts">
          <SubmitButton>{t("reply.save")}</SubmitButton>
          <ButtonLink variant="quiet" href={back}>
            {t("new.cancel")}
          </ButtonLink>
        </div>
      </UploadForm>
    </>
  );
}
