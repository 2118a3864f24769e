import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { mayCommentOnConclusion } from "@/lib/conclusions/policy";
import { listComments, type ShownComment, type ShownConclusion } from "@/lib/conclusions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatInstant } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { beginningOf } from "@/lib/platform/text";
import { commentAction, settleCommentAction } from "./actions";

/** What the offices say about a draft, at the part it is about. */
export async function Comments({ actor, draft }: { actor: Actor; draft: ShownConclusion }) {
  const t = await getTranslations("conclusions.comments");
  const comments = await listComments(draft.id);
  const parts = [
    ...draft.sections.map(({ id, title }) => ({ value: id, label: title })),
    ...draft.items.map(({ id, content }) => ({ value: id, label: beginningOf(content, 80) })),
  ];
  const nameOf = (id: string | null) => parts.find(({ value }) => value === id)?.label;
  const open = comments.filter(({ settledAt }) => !settledAt).length;

  return (
    <Section id="comments" title={t("title", { count: open })} className="mt-8">
      <ul>
        {comments.map((comment) => (
          <Comment key={comment.id} comment={comment} about={nameOf(comment.aboutId)} />
        ))}
      </ul>
      {mayCommentOnConclusion(actor, draft) && (
        <Form action={commentAction} label={t("verb")} className="stack mt-3">
          <HiddenInput name="conclusionId" value={draft.id} />
          <HiddenInput name="submissionKey" value={newSubmissionKey()} />
          <Select name="aboutId" label={t("about")} options={parts} empty={t("whole")} />
          <TextArea name="body" label={t("body")} rows={3} />
          <div className="acts">
            <SubmitButton variant="plain">{t("verb")}</SubmitButton>
          </div>
        </Form>
      )}
    </Section>
  );
}

async function Comment({ comment, about }: { comment: ShownComment; about: string | undefined }) {
  const t = await getTranslations("conclusions.comments");
  const { id, body, madeAt, madeBy, madeAs, settledAt, settledBy } = comment;

  return (
    <li className="border-t border-hair py-3">
      <p className="text-small text-soft">
        {madeBy}, {madeAs} · {formatInstant(madeAt)}
        {about && ` · ${about}`}
      </p>
      <p className={settledAt ? "wrap-anywhere text-soft" : "wrap-anywhere"}>{body}</p>
      {settledAt ? (
        <p className="text-small text-soft">{t("settledBy", { name: settledBy ?? "" })}</p>
      ) : (
        <Form action={settleCommentAction} label={`${t("settle")}: ${beginningOf(body, 40)}`}>
          <HiddenInput name="commentId" value={id} />
          <SubmitButton small variant="quiet">
            {t("settle")}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
