import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { TopicTable } from "@/components/topics/topic-table";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { unitInAddress, type Address } from "@/lib/opinions/filters";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { mayKeepTopics } from "@/lib/topics/policy";
import { listTopicsOfUnit } from "@/lib/topics/queries";
import { getViewedUnit } from "@/lib/units/queries";
import { addTopicAction } from "./actions";
import { NewTopicForm } from "./new-topic-form";

export async function generateMetadata() {
  return { title: (await getTranslations("topics"))("title") };
}

/** The topics of a unit: the common list, and under it what the unit and those over it added. */
export default async function TopicsPage({ searchParams }: { searchParams: Promise<Address> }) {
  const actor = await requireActor();
  const address = await searchParams;
  const sign = unitInAddress(address);
  const unit = (await getViewedUnit(actor, sign, await unitSymbolOfCookie())) ?? notFound();
  const topics = await listTopicsOfUnit(actor, unit.id);
  const t = await getTranslations("topics");
  const { done } = address;
  const mayKeep = mayKeepTopics(actor, { unitId: unit.id });

  return (
    <>
      {(done === "added" || done === "changed") && <Flash param="done">{t(`done.${done}`)}</Flash>}
      <PageHead title={t("title")} subtitle={t("subtitle")} crumbs={[{ label: unit.fullName }]} />
      <TopicTable
        topics={topics}
        unitId={unit.id}
        today={dayOf(new Date())}
        listHref={(id) =>
          `/opinions?${new URLSearchParams({ topic: id, unit: unit.symbol, below: "no" })}`
        }
        changeHref={mayKeep ? (id) => `/settings/topics/${id}` : null}
      />
      {mayKeep && (
        <Section title={t("add.title")} id="add" className="mt-8">
          <NewTopicForm action={addTopicAction} unitId={unit.id} topics={topics} />
        </Section>
      )}
    </>
  );
}
