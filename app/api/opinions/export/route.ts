import { getLocale, getTranslations } from "next-intl/server";
import { columnLabel } from "@/lib/imports/labels";
import { writeExport } from "@/lib/imports/write-export";
import { readFilters, unitInAddress } from "@/lib/opinions/filters";
import { topicPath } from "@/lib/topics/labels";
import { listForExport, listTickedForExport } from "@/lib/opinions/list-for-export";
import { listTopics } from "@/lib/topics/queries";
import { apiAnswer } from "@/lib/platform/api";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";
import { xlsxFile } from "../../xlsx-file";

export const dynamic = "force-dynamic";

/** The list of opinions as it is filtered on the page, or those ticked in it, as an Excel file. */
export function GET(request: Request): Promise<Response> {
  return apiAnswer(request, async (actor) => {
    const asked = new URL(request.url).searchParams;
    const address = Object.fromEntries(asked);
    const unit = await getViewedUnit(actor, unitInAddress(address), await unitSymbolOfCookie());
    const codes = asked.getAll("codes").slice(0, 500);
    const opinions = codes.length
      ? await listTickedForExport(actor, codes)
      : await listForExport(actor, found(unit).id, readFilters(address).filters);
    return xlsxFile((await getTranslations("imports.file"))("exportName"), await written(opinions));
  });
}

async function written(opinions: Awaited<ReturnType<typeof listForExport>>) {
  const [t, opinion, topics, locale] = await Promise.all([
    getTranslations("imports"),
    getTranslations("opinions"),
    listTopics(),
    getLocale(),
  ]);
  const names = new Map(topics.map((topic) => [topic.id, topicPath(topic, locale)]));
  return writeExport(opinions, {
    sheet: t("file.exportSheet"),
    code: t("file.code"),
    answer: t("file.answer"),
    outcome: t("file.outcome"),
    dueOn: t("file.dueOn"),
    column: (column) => t(columnLabel(column)),
    topic: (id) => names.get(id) ?? id,
    competence: (competence) => opinion(`competence.${competence}`),
    kind: (kind) => opinion(`kind.${kind}`),
    moment: (moment) => opinion(`moment.${moment}`),
    channel: (channel) => opinion(`channel.${channel}`),
    answerStatus: (status) => opinion(`answer.${status}`),
    outcomeKind: (outcome) => opinion(`outcome.${outcome}`),
  });
}
