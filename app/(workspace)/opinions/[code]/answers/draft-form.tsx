import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { ShownResponse } from "@/lib/responses/queries";
import { draftResponseAction, reviseResponseAction } from "../answer-actions";
import { DraftKeeper } from "./draft-keeper";
import { ReachFields } from "./reach-fields";
import { AnswererSelect } from "./answerer-select";
import { TextConflict } from "./text-conflict";

type Props = {
  opinion: OpinionRecord;
  actor: Actor;
  response?: ShownResponse;
  /** Instead of the saved text: of a template, or typed and not saved. */
  body?: string;
};

/** The written answer at full width: a new one, or the one in work. */
export async function DraftForm({ opinion, actor, response, body }: Props) {
  const t = await getTranslations("responses");
  const isSubmitted = response?.status === "submitted" || response?.status === "checked";

  return (
    <Form
      action={response ? reviseResponseAction : draftResponseAction}
      label={t("answer.draft")}
      className="stack max-w-200"
    >
      {response ? (
        <>
          <HiddenInput name="responseId" value={response.id} />
          <HiddenInput name="version" value={response.version} />
        </>
      ) : (
        <>
          <HiddenInput name="opinionId" value={opinion.id} />
          <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        </>
      )}
      <TextArea
        name="body"
        label={t("field.body")}
        hint={t("field.bodyHint")}
        className="[&_textarea]:min-h-80"
        defaultValue={body ?? response?.body}
      />
      <DraftKeeper
        responseId={response?.id}
        baseVersion={response?.version}
        deviceKey={`answer:${opinion.code}:${actor.personId}`}
        labels={{
          kept: t("writing.kept"),
          other: t("writing.other", { name: "{name}", since: "{since}" }),
          otherHint: t("writing.otherTypes"),
        }}
      />
      {response && (
        <TextConflict
          saved={response.body}
          labels={{ saved: t("writing.saved"), typed: t("writing.typed") }}
        />
      )}
      <ReachFields response={response} />
      <AnswererSelect
        opinion={opinion}
        actor={actor}
        day={dayOf(new Date())}
        hint="writtenAnswererHint"
        chosen={response?.answererId}
      />
      <div className="acts">
        {!isSubmitted && (
          <SubmitButton name="next" value="submit">
            {t("act.saveAndSubmit")}
          </SubmitButton>
        )}
        <SubmitButton name="next" value="save" variant={isSubmitted ? "primary" : "plain"}>
          {t("act.saveDraft")}
        </SubmitButton>
        <ButtonLink href={`/opinions/${opinion.code}`} variant="quiet">
          {t("act.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
