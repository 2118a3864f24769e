import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { Actor } from "@/lib/platform/actor";
import { listSlips, slipsPerPage } from "@/lib/slips/queries";
import { progressOf, type SlipCounts } from "@/lib/slips/rules";
import { slipStates, type SlipState } from "@/lib/slips/vocabulary";
import { slipsAddress } from "./slip-address";
import { SlipTable } from "./slip-table";

type SlipListProps = {
  actor: Actor;
  conference: { id: string; unitId: string };
  counts: SlipCounts;
  shown: { state: SlipState | null; page: number };
};

/** The slips of one state, or all, a page at a time. */
export async function SlipList({ actor, conference, counts, shown }: SlipListProps) {
  const t = await getTranslations("slips.list");
  const { total } = progressOf(counts);
  if (total === 0) return <EmptyState title={t("none")}>{t("noneBody")}</EmptyState>;
  const slips = await listSlips(actor, conference, shown);
  const count = shown.state ? counts[shown.state] : total;
  const query: Record<string, string> = shown.state ? { state: shown.state } : {};
  const first = (shown.page - 1) * slipsPerPage;

  return (
    <>
      <StateTabs conferenceId={conference.id} current={shown.state} counts={counts} />
      {slips.length === 0 ? (
        <p className="text-table text-soft">{t("noneOfState")}</p>
      ) : (
        <>
          <SlipTable conferenceId={conference.id} slips={slips} />
          <Pagination
            page={shown.page}
            pageCount={Math.ceil(count / slipsPerPage)}
            hrefFor={(page) => slipsAddress(conference.id, { ...query, page: String(page) })}
            summary={t("summary", { from: first + 1, to: first + slips.length, total: count })}
            labels={{
              pages: t("pages.pages"),
              previous: t("pages.previous"),
              next: t("pages.next"),
              page: (page) => t("pages.page", { page }),
            }}
          />
        </>
      )}
    </>
  );
}

type StateTabsProps = { conferenceId: string; current: SlipState | null; counts: SlipCounts };

async function StateTabs({ conferenceId, current, counts }: StateTabsProps) {
  const t = await getTranslations("slips");
  const tabs = [
    { key: null, label: t("list.all"), count: progressOf(counts).total },
    ...slipStates.map((state) => ({
      key: state,
      label: t(`state.${state}`),
      count: counts[state],
    })),
  ];

  return (
    <nav className="chips mb-3" aria-label={t("list.show")}>
      {tabs.map(({ key, label, count }) => (
        <a
          key={key ?? "all"}
          className="chip chip-view"
          href={slipsAddress(conferenceId, key ? { state: key } : {})}
          aria-current={key === current ? "page" : undefined}
        >
          {label} {count}
        </a>
      ))}
    </nav>
  );
}
