import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { TransferTable } from "@/components/transfers/transfer-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { type Address, readTransferFilters, transferStates } from "@/lib/transfers/filters";
import { listTransfers } from "@/lib/transfers/list-transfers";
import { unitsSentFor } from "@/lib/transfers/list-sendable";
import { getViewedUnit } from "@/lib/units/queries";
import { BoxTabs } from "./box-tabs";
import { TransferPages } from "./transfer-pages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("transfers"))("title") };
}

export default async function TransfersPage({ searchParams }: { searchParams: Promise<Address> }) {
  const actor = await requireActor();
  const unit = (await getViewedUnit(actor, undefined, await unitSymbolOfCookie())) ?? notFound();
  const filters = readTransferFilters(await searchParams);
  const list = await listTransfers(actor, unit.id, filters);
  const t = await getTranslations("transfers");
  const isEmpty = list.rows.length === 0;
  const empty = filters.box === "incoming" ? "emptyIncoming" : "emptyOutgoing";

  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: unit.fullName }]}
        actions={
          unitsSentFor(actor).length > 0 && (
            <ButtonLink href="/transfers/new" variant="primary">
              {t("section.send")}
            </ButtonLink>
          )
        }
      />
      <BoxTabs current={filters.box} counts={list.counts} />
      <FilterBar
        action="/transfers"
        label={t("state.label")}
        hidden={{ box: filters.box === "incoming" ? undefined : filters.box }}
        selects={[
          {
            name: "state",
            label: t("state.label"),
            value: filters.state ?? "",
            options: transferStates.map((value) => ({ value, label: t(`state.${value}`) })),
          },
        ]}
        submitLabel={t("filter")}
        count={t("count", { total: list.total })}
      />
      {isEmpty ? (
        <EmptyState title={t(filters.state ? "list.nothing" : `list.${empty}`)}>
          {!filters.state && t(`list.${empty}Body`)}
        </EmptyState>
      ) : (
        <>
          <TransferTable rows={list.rows} box={filters.box} today={dayOf(new Date())} />
          <TransferPages filters={filters} total={list.total} />
        </>
      )}
    </>
  );
}
