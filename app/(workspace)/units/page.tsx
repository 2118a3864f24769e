import { getTranslations } from "next-intl/server";
import { UnitFilterBar } from "@/components/units/unit-filter-bar";
import { UnitPages } from "@/components/units/unit-pages";
import { UnitTable } from "@/components/units/unit-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/platform/session";
import { unitFilters, unitsPerPage } from "@/lib/units/filters";
import { listUnits, narrowUnits } from "@/lib/units/queries";

type UnitsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("units.list"))("title") };
}

export default async function UnitsPage({ searchParams }: UnitsPageProps) {
  const actor = await requireActor();
  const asked = unitFilters.parse(await searchParams);
  const all = await listUnits(actor, {});
  const fitting = narrowUnits(all, asked);
  const lastPage = Math.max(1, Math.ceil(fitting.length / unitsPerPage));
  const filters = { ...asked, page: Math.min(asked.page, lastPage) };
  const from = (filters.page - 1) * unitsPerPage;
  const t = await getTranslations("units.list");

  return (
    <>
      <PageHead title={t("title")} subtitle={t("subtitle")} />
      <UnitFilterBar
        filters={filters}
        types={[...new Set(all.map((unit) => unit.type))]}
        shown={fitting.length}
        total={all.length}
      />
      {fitting.length > 0 ? (
        <>
          <UnitTable rows={fitting.slice(from, from + unitsPerPage)} />
          <UnitPages filters={filters} total={fitting.length} />
        </>
      ) : (
        <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
      )}
    </>
  );
}
