import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { NoticeList } from "@/components/conclusions/notice-list";
import { PromiseFilterBar } from "@/components/conclusions/promise-filter-bar";
import { PromisePages } from "@/components/conclusions/promise-pages";
import { PromiseTable } from "@/components/conclusions/promise-table";
import { StandingFigures } from "@/components/conclusions/standing-figures";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { isNarrowed, promiseFilters } from "@/lib/conclusions/filters";
import { listLeads, listNotices, listPromises } from "@/lib/conclusions/promises";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getViewedUnit } from "@/lib/units/queries";

type ConclusionsPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("list.title") };
}

export default async function ConclusionsPage({ searchParams }: ConclusionsPageProps) {
  const actor = await requireActor();
  const asked = await searchParams;
  const sign = [asked.unit].flat()[0] ?? null;
  const unit =
    (await getViewedUnit(actor, sign ?? undefined, await unitSymbolOfCookie())) ?? notFound();
  const filters = promiseFilters.parse(asked);
  const [{ counts, rows, total }, notices, leads, t] = await Promise.all([
    listPromises(actor, unit.id, filters),
    listNotices(actor, unit.id),
    listLeads(actor, unit.id),
    getTranslations("conclusions"),
  ]);
  const years = [...new Set(notices.flatMap(({ issuedOn }) => issuedOn?.getUTCFullYear() ?? []))];
  const bar = {
    ...{ filters, unit: sign, years, shown: total, total: counts.total },
    notices: notices.map(({ id, sign: number, issuedOn }) => ({
      value: id,
      label: t("issued.cited", { sign: number ?? "", on: issuedOn ? formatDay(issuedOn) : "" }),
    })),
    leads: leads.map(({ id, name }) => ({ value: id, label: name })),
  };

  return (
    <>
      <PageHead
        title={t("list.title")}
        crumbs={[{ label: unit.fullName }]}
        actions={
          <ButtonLink href={`/conclusions/terms?unit=${unit.symbol}`}>
            {t("terms.title")}
          </ButtonLink>
        }
      />
      {counts.total === 0 && !isNarrowed(filters) ? (
        <EmptyState title={t("list.none")}>{t("list.noneText")}</EmptyState>
      ) : (
        <>
          <StandingFigures counts={counts} />
          <PromiseFilterBar {...bar} />
          {rows.length > 0 ? (
            <PromiseTable rows={rows} />
          ) : (
            <EmptyState title={t("list.noneFound")} />
          )}
          <PromisePages filters={filters} unit={sign} total={total} />
        </>
      )}
      <NoticeList notices={notices} />
    </>
  );
}
