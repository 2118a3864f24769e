import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PeopleFilterBar } from "@/components/people/people-filter-bar";
import { PeoplePages } from "@/components/people/people-pages";
import { PeopleTable } from "@/components/people/people-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { peopleFilters } from "@/lib/people/filters";
import { listPeople } from "@/lib/people/list-people";
import { mayReadAbsences, mayReadPeople, mayRegisterPerson } from "@/lib/people/policy";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { reachOf } from "@/lib/platform/unit-tree";
import { getViewedUnit } from "@/lib/units/queries";

type PeoplePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("people.list"))("title") };
}

export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const actor = await requireActor();
  if (!mayReadPeople(actor)) notFound();
  const filters = peopleFilters.parse(await searchParams);
  const unit = (await getViewedUnit(actor, filters.unit, await unitSymbolOfCookie())) ?? notFound();
  const { sees } = await reachOf(unit.id);
  const unitIds = filters.below === "no" ? [unit.id] : sees;
  const { rows, total } = await listPeople(actor, { ...filters, unitIds });
  const isFiltered = Boolean(filters.q || filters.kind || filters.account);
  const isAdministrator = mayRegisterPerson(actor);
  const t = await getTranslations("people.list");
  const add = isAdministrator && (
    <ButtonLink variant="primary" href="/people/new" keyHint="N" data-key="n">
      {t("new")}
    </ButtonLink>
  );

  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: unit.fullName }]}
        actions={
          <>
            {mayReadAbsences(actor, unit) && (
              <ButtonLink href="/people/absences">{t("absences")}</ButtonLink>
            )}
            {add}
          </>
        }
      />
      <PeopleFilterBar
        filters={filters}
        unitAbove={sees.length > 1 ? unit.fullName : null}
        showsAccounts={isAdministrator}
        total={total}
      />
      {rows.length > 0 ? (
        <>
          <PeopleTable rows={rows} showsAccounts={isAdministrator} />
          <PeoplePages filters={filters} total={total} />
        </>
      ) : (
        <EmptyState title={t(isFiltered ? "noneFound" : "none")} actions={!isFiltered && add}>
          {isFiltered ? t("noneFoundHint") : isAdministrator && t("noneHint")}
        </EmptyState>
      )}
    </>
  );
}
