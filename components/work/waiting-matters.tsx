import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import type { Waiting } from "@/lib/responses/waiting";
import type { WaitingFilters } from "@/lib/responses/waiting-filters";
import { WaitingFilterBar } from "./waiting-filter-bar";
import { WaitingLines } from "./waiting-lines";
import { WaitingPages } from "./waiting-pages";

type WaitingMattersProps = { waiting: Waiting; filters: WaitingFilters; now: Date };

/** What waits for the reader's own act: filters, and one line each, due first. */
export async function WaitingMatters({ waiting, filters, now }: WaitingMattersProps) {
  const t = await getTranslations("work.filter");

  return (
    <>
      <WaitingFilterBar waiting={waiting} filters={filters} />
      {waiting.total > 0 ? (
        <>
          <WaitingLines waiting={waiting} now={now} />
          <WaitingPages filters={filters} total={waiting.total} />
        </>
      ) : (
        <EmptyState title={t("nothing")}>{t("nothingBody")}</EmptyState>
      )}
    </>
  );
}
