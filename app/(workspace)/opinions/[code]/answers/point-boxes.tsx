import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { CircleCheck } from "@/components/ui/icons";
import { formatInstant } from "@/lib/platform/dates";
import type { ShownCheck } from "@/lib/responses/draft-queries";
import { answerPoints } from "@/lib/responses/vocabulary";

/** The checklist: what was made sure of already and by whom, a box for what is open. */
export function PointBoxes({ ticked }: { ticked: ShownCheck[] }) {
  const t = useTranslations("responses");

  return (
    <fieldset className="field">
      <legend className="field-label">{t("check.title")}</legend>
      {answerPoints.map((point) => {
        const check = ticked.find((one) => one.point === point);
        if (!check) {
          return <Checkbox key={point} name="checks" value={point} label={t(`point.${point}`)} />;
        }
        const { tickedByName: name, tickedAsPost: post, tickedAt } = check;
        return (
          <p key={point} className="done flex gap-2 py-1">
            <CircleCheck size={18} />
            <span>
              {t(`point.${point}`)}{" "}
              <small className="text-soft">
                {t("check.tickedBy", { name, post, at: formatInstant(tickedAt) })}
              </small>
            </span>
          </p>
        );
      })}
    </fieldset>
  );
}
