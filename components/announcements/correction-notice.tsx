import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { AnnouncementChannel } from "@/lib/generated/prisma/enums";
import { channelLabel } from "@/lib/announcements/labels";

/** By which channels the public still believes what is no longer true. */
export function CorrectionNotice({ channels }: { channels: AnnouncementChannel[] }) {
  const t = useTranslations("announcements");
  const format = useFormatter();
  const named = format.list(channels.map((channel) => t(channelLabel(channel))));

  return (
    <Notice tone="warning" title={t("correct.title")} quiet className="mb-6">
      {t("correct.text", { channels: named })}
    </Notice>
  );
}
