import { useTranslations } from "next-intl";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { formatDayOf } from "@/lib/platform/dates";
import type { CloneSource } from "./clone-source";

/** What is being copied, and which of its chairs have given way to others. */
export function CloneNote({ source: { conference, chairs } }: { source: CloneSource }) {
  const t = useTranslations("conferences.clone");
  const changed = chairs.filter(({ before, now }) => now?.personName !== before);

  return (
    <>
      <HiddenInput name="clonedFromId" value={conference.id} />
      <Notice
        title={t("title", { code: conference.code, day: formatDayOf(conference.startsAt) })}
        quiet
      >
        <p>{t("text")}</p>
        {changed.length > 0 && (
          <ul className="mt-1">
            {changed.map(({ before, postTitle, now }) => (
              <li key={`${postTitle} ${before}`}>
                {now
                  ? t("replaced", { post: postTitle, before, now: now.personName })
                  : t("vacant", { post: postTitle, before })}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </>
  );
}
