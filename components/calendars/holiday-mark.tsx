import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { MarkedDay } from "@/lib/deadlines/calendar";

type HolidayMarkProps = { mark: MarkedDay; className?: string };

/** What the day is by law: its name says whether it is off or worked. */
export function HolidayMark({ mark, className }: HolidayMarkProps) {
  const t = useTranslations("calendars");
  const { name, kind, isProvisional } = mark;

  return (
    <span className={clsx(kind === "workingDay" ? "text-soft" : "late", className)}>
      {isProvisional ? t("provisional", { name }) : name}
    </span>
  );
}
