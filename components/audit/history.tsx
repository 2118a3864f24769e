import { getFormatter, getTranslations } from "next-intl/server";
import { Timeline } from "@/components/ui/timeline";
import { describeEvent } from "@/lib/audit/describe-event";
import type { HistoryEntry } from "@/lib/audit/queries";
import { formatInstant, formatTimeOf } from "@/lib/platform/dates";
import { groupEntries } from "./group-entries";

/** What happened to a record, as sentences: when, who, in what post, did what. */
export async function History({ entries }: { entries: HistoryEntry[] }) {
  const t = await getTranslations("audit");
  const word = await getTranslations();
  const format = await getFormatter();
  if (entries.length === 0) return <p className="text-soft">{t("noHistory")}</p>;

  function sentenceOf({ by, post, event }: HistoryEntry) {
    const { key, params, words, fields } = describeEvent(event);
    const translated = Object.entries(words).map(([name, at]) => [name, word(at)]);
    const changed = fields.map((field) => (t.has(`field.${field}`) ? t(`field.${field}`) : field));
    return t(key, {
      ...params,
      ...Object.fromEntries(translated),
      who: whoIs(by, post),
      fields: format.list(changed),
    });
  }

  function whoIs(name: string | null, post: string | null) {
    if (!name) return t("system");
    return post ? t("who", { name, post }) : t("whoWithoutPost", { name });
  }

  return (
    <Timeline
      items={groupEntries(entries).map(({ latest, times, since }) => ({
        key: String(latest.seq),
        when: formatInstant(latest.at),
        dateTime: latest.at.toISOString(),
        children: sentenceOf(latest),
        note: times > 1 && t("times", { times, since: formatTimeOf(since) }),
      }))}
    />
  );
}
