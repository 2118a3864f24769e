import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listAbsences, listLeaders } from "@/lib/people/list-absences";
import { mayReadAbsences } from "@/lib/people/policy";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getViewedUnit } from "@/lib/units/queries";
import { AbsenceForm } from "./absence-form";
import { AbsenceList } from "./absence-list";

type AbsencesPageProps = {
  searchParams: Promise<Record<"unit" | "done", string | string[] | undefined>>;
};

const outcomes = ["recorded", "withdrawn"] as const;

export async function generateMetadata() {
  return { title: (await getTranslations("people.absences"))("title") };
}

export default async function AbsencesPage({ searchParams }: AbsencesPageProps) {
  const actor = await requireActor();
  const { unit: asked, done } = await searchParams;
  const symbol = [asked].flat()[0];
  const unit = (await getViewedUnit(actor, symbol, await unitSymbolOfCookie())) ?? notFound();
  if (!mayReadAbsences(actor, unit)) notFound();
  const [absences, leaders, t] = await Promise.all([
    listAbsences(actor, unit.id),
    listLeaders(actor, unit.id),
    getTranslations("people"),
  ]);
  const outcome = outcomes.find((known) => known === done);

  return (
    <>
      {outcome && <Flash param="done">{t(`absences.${outcome}`)}</Flash>}
      <PageHead
        title={t("absences.title")}
        crumbs={[{ label: t("list.title"), href: "/people" }, { label: unit.fullName }]}
      />
      <AbsenceList absences={absences} />
      {leaders.length > 0 && (
        <Section title={t("absences.new")} className="mt-8">
          <AbsenceForm leaders={leaders} />
        </Section>
      )}
    </>
  );
}
