import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { standingLabel, standingMarks } from "@/lib/conclusions/labels";
import type { Standing } from "@/lib/conclusions/vocabulary";

export function StandingMark({ standing }: { standing: Standing }) {
  const t = useTranslations("conclusions");
  return <StatusMark {...standingMarks[standing]}>{t(standingLabel(standing))}</StatusMark>;
}
