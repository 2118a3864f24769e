import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { Line, Lines } from "@/components/ui/lines";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ListedAbsence } from "@/lib/people/list-absences";
import { formatDay } from "@/lib/platform/dates";
import { withdrawAbsenceAction } from "./actions";

/** Who is away and when, the nearest first. */
export function AbsenceList({ absences }: { absences: ListedAbsence[] }) {
  const t = useTranslations("people.absences");
  if (absences.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;

  return (
    <Form action={withdrawAbsenceAction} label={t("list")}>
      <Lines>
        {absences.map((absence) => (
          <Line
            key={absence.id}
            act={
              absence.mayChange && (
                <SubmitButton
                  small
                  variant="quiet"
                  name="absenceId"
                  value={absence.id}
                  aria-label={t("withdrawLabel", { name: absence.personName })}
                >
                  {t("withdraw")}
                </SubmitButton>
              )
            }
          >
            <span className="font-medium">{absence.personName}</span>
            <small className="block text-soft">{absence.titles.join(" · ")}</small>
            <small className="block text-soft">
              {[periodOf(absence), absence.reason].filter(Boolean).join(" · ")}
            </small>
          </Line>
        ))}
      </Lines>
    </Form>
  );

  function periodOf({ fromDay, toDay }: ListedAbsence) {
    const [from, to] = [formatDay(fromDay), formatDay(toDay)];
    return from === to ? t("oneDay", { from }) : t("period", { from, to });
  }
}
