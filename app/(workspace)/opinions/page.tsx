import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { listLink } from "@/components/opinions/list-link";
import { opinionWords } from "@/components/opinions/opinion-words";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { furtherFilters } from "@/components/opinions/filter-options";
import { filtersInUse, unitInAddress, type Address } from "@/lib/opinions/filters";
import { listOpinions } from "@/lib/opinions/list-opinions";
import { mayRecordSomewhere, maySeeApartSomewhere } from "@/lib/opinions/policy";
import { hasOpinion } from "@/lib/opinions/queries";
import { typedCode } from "@/lib/opinions/search-query";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getViewedUnit } from "@/lib/units/queries";
import { askedFilters } from "./asked-filters";
import { listChoices } from "./list-choices";
import { OpinionList } from "./opinion-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("opinions");
  return { title: t("title") };
}

export default async function OpinionsPage({ searchParams }: { searchParams: Promise<Address> }) {
  const actor = await requireActor();
  const address = await searchParams;
  const unitSign = unitInAddress(address);
  const unit = (await getViewedUnit(actor, unitSign, await unitSymbolOfCookie())) ?? notFound();
  const { filters, ignored } = await askedFilters(address);
  const code = filters.q && typedCode(filters.q);
  if (code && (await hasOpinion(actor, code))) redirect(`/opinions/${code}`);

  const isOpen = address.more === "yes" || furtherFilters.some((name) => filters[name] !== null);
  const locale = await getLocale();
  const [list, choices] = await Promise.all([
    listOpinions(actor, unit.id, filters),
    listChoices(actor, unit.id, filters, isOpen, locale),
  ]);
  const t = await getTranslations("opinions");
  const recordHref = mayRecordSomewhere(actor)
    ? `/opinions/new${filters.conference ? `?conference=${filters.conference}` : ""}`
    : null;

  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: unit.fullName }]}
        actions={
          recordHref && (
            <ButtonLink href={recordHref} variant="primary" keyHint="N" data-key="n">
              {t("list.record")}
            </ButtonLink>
          )
        }
      />
      {ignored.length > 0 && (
        <Notice title={t("list.ignored", { names: ignored.join(", ") })} tone="warning" />
      )}
      {list.anywhere && <Notice title={t("list.anywhere")} />}
      <OpinionList
        list={list}
        filters={filters}
        unitSign={unitSign}
        isOpen={isOpen}
        choices={choices}
        words={opinionWords(t, locale)}
        link={listLink(filters, unitSign, isOpen)}
        recordHref={recordHref}
        maySeeApart={maySeeApartSomewhere(actor)}
        isFiltered={filtersInUse(filters).length > 0}
        locale={locale}
      />
    </>
  );
}
