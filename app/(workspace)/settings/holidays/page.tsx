import { getTranslations } from "next-intl/server";
import { HolidayTable } from "@/components/deadlines/holiday-table";
import { NextYearNotice } from "@/components/deadlines/next-year-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { Flash } from "@/components/ui/flash";
import { Menu } from "@/components/ui/menu";
import { PageHead } from "@/components/ui/page-head";
import { mayKeepCalendar } from "@/lib/deadlines/policy";
import { listHolidays, readCalendar } from "@/lib/deadlines/queries";
import { readYear, yearToEnter } from "@/lib/deadlines/rules";
import { dayOf, yearOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { addHolidayAction, removeHolidayAction } from "./actions";
import { HolidayForm } from "./holiday-form";

type HolidaysPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines.holidays"))("title") };
}

export default async function HolidaysPage({ searchParams }: HolidaysPageProps) {
  const actor = await requireActor();
  const asked = await searchParams;
  const now = new Date();
  const year = readYear(asked.year) ?? yearOf(now);
  const [rows, calendar, t] = await Promise.all([
    listHolidays(year),
    readCalendar(),
    getTranslations("deadlines.holidays"),
  ]);
  const mayChange = mayKeepCalendar(actor);
  const wanting = yearToEnter(dayOf(now), calendar.years, calendar.provisionalYears);
  const years = [...new Set([...calendar.years, year, yearOf(now) + 1])].sort((a, b) => b - a);

  return (
    <>
      {(asked.done === "added" || asked.done === "removed") && (
        <Flash param="done">{t(asked.done)}</Flash>
      )}
      <PageHead
        title={t("title")}
        subtitle={t("subtitle")}
        actions={
          <Menu label={t("year", { year })}>
            {years.map((one) => (
              <a key={one} href={`?year=${one}`} aria-current={one === year ? "true" : undefined}>
                {t("year", { year: one })}
              </a>
            ))}
          </Menu>
        }
      />
      {wanting !== null && mayChange && <NextYearNotice year={wanting} shown={year} />}
      {rows.length > 0 ? (
        <HolidayTable rows={rows} year={year} remove={mayChange ? removeHolidayAction : null} />
      ) : (
        <EmptyState title={t("none", { year })}>{t("noneHint")}</EmptyState>
      )}
      {mayChange && <HolidayForm action={addHolidayAction} />}
    </>
  );
}
