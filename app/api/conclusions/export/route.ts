import { getTranslations } from "next-intl/server";
import { promiseFilters } from "@/lib/conclusions/filters";
import { listPromisesForExport } from "@/lib/conclusions/promises";
import { writeTable } from "@/lib/imports/write-left-rows";
import { apiAnswer } from "@/lib/platform/api";
import { formatDay } from "@/lib/platform/dates";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";
import { xlsxFile } from "../../xlsx-file";

export const dynamic = "force-dynamic";

/** The promises of a unit as they are filtered on the page, as an Excel file. */
export function GET(request: Request): Promise<Response> {
  return apiAnswer(request, async (actor) => {
    const address = Object.fromEntries(new URL(request.url).searchParams);
    const unit = await getViewedUnit(actor, address.unit, await unitSymbolOfCookie());
    const rows = await listPromisesForExport(actor, found(unit).id, promiseFilters.parse(address));
    const t = await getTranslations("conclusions");
    const day = (date: Date | null) => (date ? formatDay(date) : "");
    const head = [
      ...[
        t("list.notice"),
        t("issue.day"),
        t("list.content"),
        t("list.lead"),
        t("item.supporting"),
      ],
      ...[t("item.responsible"), t("item.firstDueOn"), t("list.dueOn"), t("item.product")],
      ...[t("list.percent"), t("list.standing")],
    ];
    const body = rows.map((row) => [
      ...[row.conclusion.sign ?? "", day(row.conclusion.issuedOn), row.content],
      ...[
        row.leadOrganisation?.name ?? "",
        row.supporting.map((one) => one.organisation.name).join("; "),
      ],
      [row.responsibleName, row.responsiblePost].filter(Boolean).join(", "),
      ...[day(row.firstDueOn), day(row.dueOn), row.product ?? "", `${row.percent}%`],
      t(`standing.${row.standing}`),
    ]);
    return xlsxFile(t("list.exportName"), await writeTable(t("list.title"), head, body));
  });
}
