import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { dayWords, type Tell } from "@/lib/deadlines/describe-step";
import { holidayKindLabel } from "@/lib/deadlines/labels";
import type { ListedHoliday } from "@/lib/deadlines/queries";
import { formatDay } from "@/lib/platform/dates";

type HolidayTableProps = {
  rows: ListedHoliday[];
  year: number;
  /** Null for whoever may only read. */
  remove: FormAction | null;
};

export function HolidayTable({ rows, year, remove }: HolidayTableProps) {
  const t = useTranslations("deadlines.holidays");
  const shared = sourceOfMost(rows);
  const others = rows.some(({ source }) => source !== shared) ? "yes" : "no";

  return (
    <>
      <p className="mb-2 text-small text-soft">{t("sourceOfAll", { source: shared, others })}</p>
      <Table
        caption={t("caption", { year })}
        columns={[
          { key: "day", label: t("day") },
          { key: "name", label: t("name") },
          { key: "kind", label: t("kind") },
          ...(remove ? [{ key: "act", label: <span className="sr-only">{t("act")}</span> }] : []),
        ]}
      >
        {rows.map((row) => (
          <HolidayRow key={row.id} holiday={row} shared={shared} remove={remove} />
        ))}
      </Table>
    </>
  );
}

/** One text announces the days of a year; it is named once, above them. */
function sourceOfMost(rows: ListedHoliday[]): string {
  const counts = new Map<string, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? "";
}

type HolidayRowProps = { holiday: ListedHoliday; shared: string; remove: FormAction | null };

function HolidayRow({ holiday, shared, remove }: HolidayRowProps) {
  const t = useTranslations("deadlines");
  const { id, day, kind, name, source, isProvisional } = holiday;

  return (
    <tr>
      <td className="md:whitespace-nowrap">
        <span className="inline-block first-letter:uppercase">
          {dayWords(day, t as unknown as Tell)}
        </span>
      </td>
      <td>
        {name} {isProvisional && <small className="soon">{t("holidays.provisional")}</small>}
        {source !== shared && <small className="block">{source}</small>}
      </td>
      <td className="md:whitespace-nowrap">{t(holidayKindLabel(kind))}</td>
      {remove && (
        <td>
          <Form action={remove} label={t("holidays.removeDay", { day: formatDay(day) })}>
            <HiddenInput name="holidayId" value={id} />
            <SubmitButton
              variant="quiet"
              small
              aria-label={t("holidays.removeDay", { day: formatDay(day) })}
            >
              {t("holidays.remove")}
            </SubmitButton>
          </Form>
        </td>
      )}
    </tr>
  );
}
