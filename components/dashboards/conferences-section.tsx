import { useFormatter, useTranslations } from "next-intl";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { sumOf } from "@/lib/dashboards/coverage";
import { conferencesBehind } from "@/lib/dashboards/links";
import type { Dashboard } from "@/lib/dashboards/queries";
import { formatDayOf, formatTimeOf } from "@/lib/platform/dates";

const kinds = ["periodic", "extraordinary", "thematic"] as const;

/** How many conferences were held, of which kinds, and the next ones. */
export function ConferencesSection({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboards.conferences");
  const { held, coming, next } = dashboard.conferences;

  return (
    <Section title={t("title")}>
      {held + coming === 0 ? (
        <p className="text-soft">{t("none", { year: dashboard.year })}</p>
      ) : (
        <>
          <HeldAndComing dashboard={dashboard} />
          <Lines className="mt-2">
            {next.map(({ id, title, startsAt, unit }) => (
              <Line
                key={id}
                lead={`${formatTimeOf(startsAt)}, ${formatDayOf(startsAt)}`}
                act={
                  <a className="act" href={`/conferences/${id}`}>
                    {t("open")}
                  </a>
                }
              >
                <span className="line-clamp-2">{title}</span>
                {dashboard.coverage && (
                  <span className="block text-small text-soft">{unit.fullName}</span>
                )}
              </Line>
            ))}
          </Lines>
        </>
      )}
    </Section>
  );
}

function HeldAndComing({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboards.conferences");
  const format = useFormatter();
  const { coverage, conferences } = dashboard;
  const { held, coming, counts } = conferences;
  const bold = (chunks: React.ReactNode) => <b>{chunks}</b>;

  return (
    <>
      <p>
        <a className="hover:text-accent" href={conferencesBehind(dashboard, { when: "held" })}>
          {t.rich("held", { count: format.number(held), b: bold })}
        </a>
        {" · "}
        <a className="hover:text-accent" href={conferencesBehind(dashboard, { when: "coming" })}>
          {t.rich("coming", { count: format.number(coming), b: bold })}
        </a>
      </p>
      <p className="text-small text-soft">
        {kinds
          .map((kind) => ({ kind, ...sumOf(counts.filter((row) => row.kind === kind)) }))
          .filter((row) => row.held + row.coming > 0)
          .map((row) => t(`kinds.${row.kind}`, { count: format.number(row.held + row.coming) }))
          .join(" · ")}
        {coverage && ` · ${t("withBelow")}`}
      </p>
    </>
  );
}
