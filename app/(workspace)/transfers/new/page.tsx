import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import type { Address } from "@/lib/transfers/filters";
import { listReceivers, listTransmittalSigners, usualDueDate } from "@/lib/transfers/form-choices";
import { listSendable, unitsSentFor } from "@/lib/transfers/list-sendable";
import { TransferForm } from "./transfer-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("transfers.new"))("title") };
}

export default async function NewTransferPage({
  searchParams,
}: {
  searchParams: Promise<Address>;
}) {
  const actor = await requireActor();
  if (unitsSentFor(actor).length === 0) notFound();
  const asked = await searchParams;
  const code = [asked.opinion].flat()[0]?.slice(0, 40) ?? null;
  const today = dayOf(new Date());
  const [sendable, receivers, signers, dueOn] = await Promise.all([
    listSendable(actor, code),
    listReceivers(today),
    listTransmittalSigners(actor, today),
    usualDueDate(today),
  ]);
  const t = await getTranslations("transfers");

  return (
    <>
      <PageHead title={t("new.title")} crumbs={[{ label: t("title"), href: "/transfers" }]} />
      {sendable.length === 0 ? (
        <EmptyState title={t("new.none")}>{t("new.noneBody")}</EmptyState>
      ) : (
        <TransferForm
          sendable={sendable}
          chosen={code}
          receivers={receivers}
          signers={signers}
          today={today}
          dueOn={dueOn}
        />
      )}
    </>
  );
}
