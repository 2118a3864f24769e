import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import { listMatters } from "@/lib/matters/queries";
import { standingMark } from "@/lib/opinions/labels";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { reachOf } from "@/lib/platform/unit-tree";
import { getViewedUnit } from "@/lib/units/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("matters");
  return { title: t("title") };
}

export default async function MattersPage() {
  const actor = await requireActor();
  const unit = (await getViewedUnit(actor, undefined, await unitSymbolOfCookie())) ?? notFound();
  const { sees } = await reachOf(unit.id);
  const matters = await listMatters(actor, sees);
  const t = await getTranslations("matters");
  const words = await getTranslations("opinions");
  const columns = ["title", "count", "sources", "standing", "lead"] as const;

  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: unit.fullName }, { label: words("title"), href: "/opinions" }]}
      />
      {matters.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyBody")}</EmptyState>
      ) : (
        <Table
          caption={t("list.caption")}
          columns={columns.map((key) => ({
            key,
            label: t(`list.${key}`),
            numeric: key === "count",
          }))}
        >
          {matters.map((matter) => (
            <tr key={matter.id}>
              <td>
                <a className="row-link" href={`/matters/${matter.id}`}>
                  {matter.title}
                </a>
              </td>
              <td className="n">{t("counted", { count: matter.count })}</td>
              <td>
                {t("sources", { count: matter.sources })}
                <small>{t("latest", { day: formatDay(matter.latestOn) })}</small>
              </td>
              <td>
                <StatusMark {...standingMark(matter)}>
                  {matter.outcome
                    ? words(`outcome.${matter.outcome}`)
                    : words(`answer.${matter.answerStatus}`)}
                </StatusMark>
              </td>
              <td className="code" data-label={t("list.lead")}>
                {matter.leadCode}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
