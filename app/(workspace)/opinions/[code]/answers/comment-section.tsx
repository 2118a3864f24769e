import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { AnchoredText } from "@/components/responses/anchored-text";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatInstant } from "@/lib/platform/dates";
import { listComments, type ShownComment } from "@/lib/responses/draft-queries";
import { mayCommentResponse } from "@/lib/responses/policy";
import type { ShownResponse } from "@/lib/responses/queries";
import { whyNotCommented } from "@/lib/responses/rules";
import { settleCommentAction } from "../comment-actions";
import { CommentForm } from "./comment-form";

type Props = { response: ShownResponse; opinion: OpinionRecord; actor: Actor };

/** The text with the passages that are remarked on, and beside it the remarks, each settled by itself. */
export async function CommentSection({ response, opinion, actor }: Props) {
  const comments = await listComments(actor, response.id);
  const comes = mayCommentResponse(actor, opinion) && !whyNotCommented(response);
  if (comments.length === 0 && !comes) return null;
  const t = await getTranslations("responses.comment");
  const open = comments.filter(({ settledAt }) => !settledAt);

  return (
    <Section id="comments" title={t("title")} className="mt-8">
      {comments.length > 0 && <p className="text-soft">{t("open", { count: open.length })}</p>}
      <div className="grid gap-5 md:grid-cols-2">
        {open.length > 0 && <AnchoredText body={response.body} comments={open} />}
        <ol className="mt-2 flex flex-col gap-3">
          {comments.map((comment, index) => (
            <CommentLine key={comment.id} {...{ comment, body: response.body }} number={index + 1}>
              {comes && !comment.settledAt && <SettleForm commentId={comment.id} />}
            </CommentLine>
          ))}
        </ol>
      </div>
      {comes && <CommentForm response={response} />}
    </Section>
  );
}

type LineProps = {
  comment: ShownComment;
  body: string;
  number: number;
  children: React.ReactNode;
};

async function CommentLine({ comment, body, number, children }: LineProps) {
  const t = await getTranslations("responses.comment");
  const { passage, settledByName, madeAt, madeByName: name, madeAsPost: post } = comment;
  const isGone = passage !== null && !body.includes(passage);

  return (
    <li className="border-l-2 border-hair-strong pl-4">
      <p className="text-small text-soft">
        {t("number", { number })} · {t("by", { name, post, at: formatInstant(madeAt) })}
      </p>
      {passage && <p className="text-small">{isGone ? t("gone", { passage }) : `“${passage}”`}</p>}
      <p>{comment.comment}</p>
      {settledByName && <p className="done text-small">{t("settled", { name: settledByName })}</p>}
      {children}
    </li>
  );
}

async function SettleForm({ commentId }: { commentId: string }) {
  const t = await getTranslations("responses.act");

  return (
    <Form action={settleCommentAction} label={t("settle")}>
      <HiddenInput name="commentId" value={commentId} />
      <SubmitButton variant="quiet" small>
        {t("settle")}
      </SubmitButton>
    </Form>
  );
}
