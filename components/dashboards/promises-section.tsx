import { useFormatter, useTranslations } from "next-intl";
import { Joined } from "@/components/ui/joined";
import { Section } from "@/components/ui/section";
import { promisesBehind } from "@/lib/dashboards/links";
import type { Dashboard } from "@/lib/dashboards/queries";
import { inForce } from "@/lib/conclusions/standing";
import type { ListedStanding } from "@/lib/conclusions/vocabulary";

/** What the unit has promised in its notices and how it is kept; each figure that is not nought opens the list behind it. */
export function PromisesSection({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboards.promises");
  const format = useFormatter();
  const { promises } = dashboard;
  if (promises.total === 0) return null;
  const all: [ListedStanding, number][] = [
    ["inForce", inForce(promises)],
    ...(["reported", "underWay", "late", "notBegun", "done", "carriedOver"] as const).map(
      (standing): [ListedStanding, number] => [standing, promises[standing]],
    ),
  ];
  const figures = all.filter(([, count]) => count > 0);
  const title = promises.year ? t("titleOfYear", { year: promises.year }) : t("title");

  return (
    <Section
      title={title}
      actions={
        <a className="act" href={promisesBehind(dashboard)}>
          {t("all", { count: promises.total })}
        </a>
      }
    >
      <p>
        <Joined>
          {figures.map(([standing, count]) => (
            <a
              key={standing}
              className="hover:text-accent"
              href={promisesBehind(dashboard, standing)}
            >
              {t.rich(standing, {
                count: format.number(count),
                b: (figure) => <b className={standing === "late" ? "late" : undefined}>{figure}</b>,
              })}
            </a>
          ))}
        </Joined>
      </p>
    </Section>
  );
}
