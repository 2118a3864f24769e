import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/ui/checkbox";
import { formatDay } from "@/lib/platform/dates";
import type { ToApprove } from "@/lib/responses/draft-queries";
import { answerPoints } from "@/lib/responses/vocabulary";
import { insideSentence } from "@/lib/units/labels";

/** One answer to choose: what was asked, what is answered; what nobody has checked yet is named instead. */
export async function ApprovalLine({ answer }: { answer: ToApprove }) {
  const t = await getTranslations("responses.approvals");
  const { id, version, body, opinion } = answer;

  return (
    <li className="border-t border-hair py-4">
      {isChecked(answer) ? (
        <Checkbox
          name="answers"
          value={`${id}:${version}`}
          label={
            <>
              <span className="sr-only">{t("choose", { code: opinion.code })}</span>
              <Standing answer={answer} />
            </>
          }
        />
      ) : (
        <>
          <p>
            <Standing answer={answer} />
          </p>
          <Unchecked answer={answer} />
        </>
      )}
      <p className="text-soft">{opinion.text}</p>
      <p className="mt-2 whitespace-pre-line">{body}</p>
      <p className="mt-1">
        <a
          className="link"
          href={`/opinions/${opinion.code}/answers/${id}`}
          aria-label={`${t("open")} ${opinion.code}`}
        >
          {t(isChecked(answer) ? "open" : "openToCheck")}
        </a>
      </p>
    </li>
  );
}

/** Whether every point of the checklist is ticked, so that it may be approved together with others. */
export function isChecked({ checks }: ToApprove): boolean {
  return checks.length === answerPoints.length;
}

async function Standing({ answer }: { answer: ToApprove }) {
  const t = await getTranslations("responses.approvals");
  const { opinion, checks, _count } = answer;
  return (
    <>
      <span className="code" aria-hidden={isChecked(answer)}>
        {opinion.code}
      </span>{" "}
      <small className={isChecked(answer) ? "done" : "soon"}>
        {t("points", { count: checks.length })}
      </small>{" "}
      <small className="text-soft">
        {opinion.dueOn ? t("due", { day: formatDay(opinion.dueOn) }) : t("noDue")}
        {_count.comments > 0 && ` · ${t("openComments", { count: _count.comments })}`}
      </small>
    </>
  );
}

async function Unchecked({ answer: { checks } }: { answer: ToApprove }) {
  const t = await getTranslations("responses");
  const missing = answerPoints.filter((point) => !checks.some((check) => check.point === point));
  return (
    <p className="soon text-small">
      {t("approvals.unchecked", {
        points: missing.map((point) => insideSentence(t(`point.${point}`))).join("; "),
      })}
    </p>
  );
}
