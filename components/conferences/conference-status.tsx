import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import type { ConferenceStatus as Status } from "@/lib/generated/prisma/enums";
import { statusLabel, statusMark } from "@/lib/conferences/labels";

export function ConferenceStatus({ status }: { status: Status }) {
  const t = useTranslations("conferences");
  return <StatusMark {...statusMark[status]}>{t(statusLabel(status))}</StatusMark>;
}
