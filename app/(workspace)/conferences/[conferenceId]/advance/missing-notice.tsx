import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { hasNotice } from "@/lib/announcements/queries";

/** Before a conference is announced: what the public would look for in vain, and where it is written. */
export async function MissingNotice({ conferenceId }: { conferenceId: string }) {
  if (await hasNotice(conferenceId)) return null;
  const t = await getTranslations("announcements.notice");

  return (
    <Notice tone="warning" title={t("missing")} quiet>
      {t("missingWhy")}{" "}
      <a className="link" href={`/conferences/${conferenceId}/announcement#notice`}>
        {t("write")}
      </a>
    </Notice>
  );
}
