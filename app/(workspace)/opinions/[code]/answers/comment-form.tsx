import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { passagesOf } from "@/lib/responses/passages";
import type { ShownResponse } from "@/lib/responses/queries";
import { beginningOf } from "@/lib/platform/text";
import { commentResponseAction } from "../comment-actions";

const shown = 90;

/** A remark on one sentence of the text, or on all of it. */
export async function CommentForm({ response }: { response: ShownResponse }) {
  const t = await getTranslations("responses");

  return (
    <Form action={commentResponseAction} label={t("act.comment")} className="mt-4">
      <HiddenInput name="responseId" value={response.id} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <FormDisclosure summary={t("act.comment")}>
        <Select
          name="passage"
          label={t("comment.passage")}
          empty={t("comment.whole")}
          options={passagesOf(response.body).map((passage) => ({
            value: passage,
            label: beginningOf(passage, shown),
          }))}
        />
        <TextArea name="comment" label={t("comment.comment")} rows={3} />
        <div className="acts">
          <SubmitButton variant="plain">{t("comment.save")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
