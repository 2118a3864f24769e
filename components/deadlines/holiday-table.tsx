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

  return (
    <Table
      caption={t("caption", { year })}
      columns={[
        { key: "day", label: t("day") },
        { key: "name", label: t("name") },
        { key: "kind", label: t("kind") },
        { key: "source", label: t("source") },
        ...(remove ? [{ key: "act", label: <span className="sr-only">{t("act")}</span> }] : []),
      ]}
    >
      {rows.map((row) => (
        <HolidayRow key={row.id} holiday={row} remove={remove} />
      ))}
    </Table>
  );
}

function HolidayRow({ holiday, remove }: { holiday: ListedHoliday; remove: FormAction | null }) {
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
      </td>
      <td className="md:whitespace-nowrap">{t(holidayKindLabel(kind))}</td>
      <td className="text-soft">{source}</td>
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
