import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import {
  mayCheckResponse,
  mayDraftResponse,
  mayIssueResponse,
  mayJudgeResponse,
} from "@/lib/responses/policy";
import type { ShownResponse } from "@/lib/responses/queries";
import { CheckForm } from "./check-form";
import { IssueForm } from "./issue-form";
import { JudgeActs } from "./judge-acts";
import { WriterActs } from "./writer-acts";
import { getTranslations } from "next-intl/server";

type Props = { response: ShownResponse; opinion: OpinionRecord; actor: Actor };

/** What this actor may do next about a written answer in work; else whom it waits for. */
export async function DraftActs({ response, opinion, actor }: Props) {
  const t = await getTranslations("responses.answer");
  const { status, answererPost: post, answererName: name } = response;
  const judges = mayJudgeResponse(actor, opinion);
  const issues = mayIssueResponse(actor, opinion);

  return (
    <div className="flex flex-col gap-4">
      {(status === "submitted" || status === "checked") && !judges && (
        <p className="text-soft">{t("waitsForApproval", { post, name })}</p>
      )}
      {status === "approved" && !issues && <p className="text-soft">{t("waitsForIssue")}</p>}
      {mayDraftResponse(actor, opinion) && <WriterActs response={response} code={opinion.code} />}
      {status === "approved" && issues && (
        <IssueForm response={response} opinion={opinion} actor={actor} />
      )}
      {mayCheckResponse(actor, opinion) && <CheckForm response={response} actor={actor} />}
      {judges && <JudgeActs response={response} actor={actor} />}
    </div>
  );
}
