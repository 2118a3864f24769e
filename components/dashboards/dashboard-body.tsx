import type { Dashboard } from "@/lib/dashboards/queries";
import type { Waiting } from "@/lib/responses/waiting";
import { ConferenceMonths } from "./conference-months";
import { ConferencesSection } from "./conferences-section";
import { CoverageSection, isWide } from "./coverage-section";
import { OpinionBreakdown } from "./opinion-breakdown";
import { PromisesSection } from "./promises-section";
import { TopicOutcomes } from "./topic-outcomes";
import { WaitingSection } from "./waiting-section";

type DashboardBodyProps = { dashboard: Dashboard; waiting: Waiting; now: Date };

/**
 * Two columns that fill each by itself; one on a phone. A city's coverage takes the whole width, and
 * a unit with none below has room for the counts beside its topics.
 */
export function DashboardBody({ dashboard, waiting, now }: DashboardBodyProps) {
  const { coverage, opinions } = dashboard;
  const coverageSection = coverage && <CoverageSection coverage={coverage} dashboard={dashboard} />;
  const conferences = <ConferencesSection dashboard={dashboard} />;
  const breakdown = opinions.total > 0 && (
    <OpinionBreakdown dashboard={dashboard} isNarrow={!coverage} />
  );

  return (
    <>
      {coverage && isWide(coverage) && <div className="mt-8">{coverageSection}</div>}
      <div className="grid-two mt-8 items-start">
        <div className="min-w-0">
          <WaitingSection waiting={waiting} now={now} />
          <PromisesSection dashboard={dashboard} />
          {coverage && !isWide(coverage) && conferences}
          {opinions.total > 0 && <TopicOutcomes dashboard={dashboard} />}
        </div>
        <div className="min-w-0">
          {coverage && !isWide(coverage) ? coverageSection : conferences}
          <ConferenceMonths dashboard={dashboard} />
          {!coverage && breakdown}
        </div>
      </div>
      {coverage && <div className="mt-9">{breakdown}</div>}
    </>
  );
}
