import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EndedNotice } from "@/components/units/ended-notice";
import { Successions } from "@/components/units/successions";
import { UnitFacts } from "@/components/units/unit-facts";
import { UnitPeriod } from "@/components/units/unit-period";
import { ButtonLink } from "@/components/ui/button";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { seesUnit } from "@/lib/platform/actor";
import { getUnit } from "@/lib/units/queries";
import { UnitOrganisations } from "./unit-organisations";
import { UnitPosts } from "./unit-posts";

type UnitPageProps = {
  params: Promise<{ symbol: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: UnitPageProps) {
  const unit = await getUnit(await requireActor(), (await params).symbol);
  return { title: unit?.fullName };
}

export default async function UnitPage({ params, searchParams }: UnitPageProps) {
  const actor = await requireActor();
  const unit = (await getUnit(actor, (await params).symbol)) ?? notFound();
  const { done } = await searchParams;
  const t = await getTranslations("units");
  const predecessors = unit.predecessors.map(({ predecessor, ...link }) => ({
    ...link,
    unit: predecessor,
  }));
  const successors = unit.successors.map(({ successor, ...link }) => ({
    ...link,
    unit: successor,
  }));
  const related = [...predecessors, ...successors].map((link) => link.unit);
  const others = [unit.parent, unit.recordsKeeper].filter((other) => other !== null);
  const open = new Set(
    [...related, ...others, ...unit.keepsRecords]
      .filter(({ id }) => seesUnit(actor, id))
      .map(({ symbol }) => symbol),
  );
  const lastDay = unit.validTo ?? dayOf(new Date());

  return (
    <>
      <PageHead
        title={unit.fullName}
        crumbs={[{ label: t("list.title"), href: "/units" }]}
        subtitle={<UnitPeriod validFrom={unit.validFrom} validTo={unit.validTo} />}
        actions={
          <ButtonLink href={`/dashboard?unit=${unit.symbol}`}>{t("record.view")}</ButtonLink>
        }
      />
      {done === "organisation" && <Flash param="done">{t("done.organisation")}</Flash>}
      <EndedNotice
        unit={unit}
        successors={successors.map((link) => link.unit)}
        keeper={unit.recordsKeeper}
        open={open}
      />
      <div className="grid-record">
        <div>
          <UnitPosts actor={actor} unit={unit} day={lastDay} />
          <UnitOrganisations actor={actor} unit={unit} day={lastDay} />
          <Successions title={t("record.successors")} links={successors} open={open} />
          <Successions title={t("record.predecessors")} links={predecessors} open={open} />
        </div>
        <UnitFacts unit={{ ...unit, childCount: unit._count.children }} open={open} />
      </div>
    </>
  );
}
