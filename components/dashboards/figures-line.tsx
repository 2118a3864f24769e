import { useFormatter, useTranslations } from "next-intl";
import { Joined } from "@/components/ui/joined";
import { shareOf } from "@/lib/dashboards/figures";
import { opinionsBehind } from "@/lib/dashboards/links";
import type { Dashboard } from "@/lib/dashboards/queries";

/** The dashboard in one sentence; each figure opens the list behind it. */
export function FiguresLine({ dashboard }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboards.say");
  const { total, answered, settled, overdue } = dashboard.opinions;
  const behind = (filters?: Parameters<typeof opinionsBehind>[1]) =>
    opinionsBehind(dashboard, filters);

  return (
    <p className="say">
      <Joined>
        <Figure href={behind()} text="total" count={total} />
        <Figure href={behind({ answer: "answered" })} text="answered" count={answered} of={total} />
        <Figure
          href={behind({ outcome: "resolved", confirmed: "yes" })}
          text="settled"
          count={settled}
          of={total}
          tone="done"
        />
        {overdue > 0 ? (
          <Figure href={behind({ due: "overdue" })} text="overdue" count={overdue} tone="late" />
        ) : (
          <span className="text-soft">{t("noneOverdue")}</span>
        )}
      </Joined>
    </p>
  );
}

type FigureProps = {
  href: string;
  text: "total" | "answered" | "settled" | "overdue";
  count: number;
  /** The whole of which the figure is a share. */
  of?: number;
  tone?: "done" | "late";
};

function Figure({ href, text, count, of, tone }: FigureProps) {
  const t = useTranslations("dashboards.say");
  const format = useFormatter();
  const share = of === undefined ? null : shareOf(count, of);

  return (
    <a href={href}>
      {t.rich(text, {
        count,
        b: (chunks) => <b className={count > 0 ? tone : undefined}>{chunks}</b>,
      })}
      {share !== null && ` ${t("share", { percent: format.number(Math.round(share * 100)) })}`}
    </a>
  );
}

/** Where the opinions came from, and how far the settled ones may be trusted. */
export function FiguresNote({ dashboard, ofAgency }: { dashboard: Dashboard; ofAgency: boolean }) {
  const t = useTranslations("dashboards.say");
  const format = useFormatter();
  const { moments, toConfirm, contested, redirected } = dashboard.opinions;

  return (
    <div className="mt-1 text-soft">
      <p>
        <Joined>
          {(["before", "at", "after"] as const)
            .filter((moment) => moments[moment])
            .map((moment) => (
              <a
                key={moment}
                className="hover:text-accent"
                href={opinionsBehind(dashboard, { moment })}
              >
                {t(moment, { count: format.number(moments[moment] ?? 0) })}
              </a>
            ))}
        </Joined>
      </p>
      <p className="text-small">
        {t("confirmed")}
        {toConfirm > 0 && (
          <>
            {"; "}
            <a className="link" href={opinionsBehind(dashboard, { confirmed: "no" })}>
              {t("toConfirm", { count: toConfirm })}
            </a>
          </>
        )}
        {contested > 0 && (
          <>
            {"; "}
            <a className="link" href={opinionsBehind(dashboard, { confirmed: "contested" })}>
              {t("contested", { count: format.number(contested) })}
            </a>
          </>
        )}
        .{redirected > 0 && ` ${t("redirected", { count: format.number(redirected) })}.`}
        {ofAgency && ` ${t("ofAgency")}`}
      </p>
    </div>
  );
}
