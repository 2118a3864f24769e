import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/ui/checkbox";
import { formatDay } from "@/lib/platform/dates";
import type { ToApprove } from "@/lib/responses/draft-queries";
import { answerPoints } from "@/lib/responses/vocabulary";

/** One answer to choose: what was asked, what is answered, how far it was checked. */
export async function ApprovalLine({ answer }: { answer: ToApprove }) {
  const t = await getTranslations("responses.approvals");
  const { id, version, body, opinion, checks, _count } = answer;
  const isComplete = checks.length === answerPoints.length;

  return (
    <li className="border-t border-hair py-4">
      <Checkbox
        name="answers"
        value={`${id}:${version}`}
        label={
          <>
            <span className="sr-only">{t("choose", { code: opinion.code })}</span>
            <span className="code" aria-hidden>
              {opinion.code}
            </span>{" "}
            <small className={isComplete ? "done" : "soon"}>
              {t("points", { count: checks.length })}
            </small>{" "}
            <small className="text-soft">
              {opinion.dueOn ? t("due", { day: formatDay(opinion.dueOn) }) : t("noDue")}
              {_count.comments > 0 && ` · ${t("openComments", { count: _count.comments })}`}
            </small>
          </>
        }
      />
      <p className="text-soft">{opinion.text}</p>
      <p className="mt-2 whitespace-pre-line">{body}</p>
      <p className="mt-1">
        <a
          className="link"
          href={`/opinions/${opinion.code}/answers/${id}`}
          aria-label={`${t("open")} ${opinion.code}`}
        >
          {t("open")}
        </a>
      </p>
    </li>
  );
}
