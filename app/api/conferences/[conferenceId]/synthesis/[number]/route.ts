import { getLocale, getTranslations } from "next-intl/server";
import type { Competence } from "@/lib/opinions/vocabulary";
import { apiAnswer } from "@/lib/platform/api";
import { found } from "@/lib/refusals";
import type { Entry } from "@/lib/syntheses/judge-opinions";
import { documentOf, readSynthesis } from "@/lib/syntheses/read-synthesis";
import { writeWorkbook } from "@/lib/syntheses/write-workbook";
import { topicName } from "@/lib/topics/labels";
import { listTopics } from "@/lib/topics/queries";
import { xlsxFile } from "../../../../xlsx-file";
import { writtenFile } from "../../../../written-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conferenceId: string; number: string }> };

/** A version of the Front's table as a Word document, or with form=xlsx as an Excel file. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return apiAnswer(request, async (actor) => {
    const { conferenceId, number } = await params;
    found(/^\d{1,6}$/.test(number) || null);
    const read = await readSynthesis(actor, { conferenceId, number: Number(number) });
    if (new URL(request.url).searchParams.get("form") === "xlsx") {
      const t = await getTranslations("syntheses.file");
      return xlsxFile(t("name"), await writeWorkbook(read.table, await wordsOfWorkbook()));
    }
    return writtenFile(await documentOf(read));
  });
}

async function wordsOfWorkbook(): Promise<Parameters<typeof writeWorkbook>[1]> {
  const [t, leftOut, opinions, topics, locale] = await Promise.all([
    getTranslations("syntheses.file"),
    getTranslations("syntheses.leftOut"),
    getTranslations("opinions"),
    listTopics(),
    getLocale(),
  ]);
  const names = new Map(topics.map((topic) => [topic.id, topicName(topic, locale)]));
  const heads = ["topic", "code", "text", "place", "source", "moment", "channel"] as const;
  const further = ["receivedOn", "count", "codes", "reason"] as const;
  return {
    sheet: { included: t("included"), leftOut: t("leftOut") },
    head: Object.fromEntries([...heads, ...further].map((head) => [head, t(head)])) as never,
    topic: ({ topicId, topicName: kept }) => names.get(topicId) ?? kept,
    text: ({ text }) => text || leftOut("redacted"),
    moment: (moment) => opinions(`moment.${moment}`),
    channel: (channel) => opinions(`channel.${channel}`),
    reason: ({ leftOut: why, because }: Entry) => {
      if (why === null) return opinions("competence.none");
      const competence =
        why === "outOfCompetence" ? opinions(`competence.${because as Competence}`) : "";
      return leftOut(why, {
        competence,
        code: because ?? "none",
        reason: because ?? "",
      });
    },
  };
}
