"use client";

import { type Ref, useContext } from "react";
import { FormContext, fieldId } from "./form-context";
import { idleForm } from "./form-state";
import { Notice } from "./notice";
import { useUiLabels } from "./ui-labels";

/** What became of the form, above its fields: the sentence of a refusal or of success, or a summary of errors with links. */
export function FormOutcome({ ref }: { ref: Ref<HTMLDivElement> }) {
  const form = useContext(FormContext);
  const { errorSummary } = useUiLabels();
  const { status, message, fieldErrors } = form?.state ?? idleForm;
  const failed = status !== "idle" && status !== "done";

  return (
    <>
      <div ref={ref} tabIndex={-1} className="form-outcome">
        {failed && (
          <Notice
            tone={status === "conflict" ? "warning" : "error"}
            title={message ?? errorSummary}
          >
            {fieldErrors && form && <ErrorLinks formId={form.formId} errors={fieldErrors} />}
          </Notice>
        )}
      </div>
      <div role="status">
        {status === "done" && message && <Notice tone="success" title={message} quiet />}
      </div>
    </>
  );
}

function ErrorLinks({ formId, errors }: { formId: string; errors: Record<string, string> }) {
  return (
    <ul className="mt-1">
      {Object.entries(errors).map(([name, error]) => (
        <li key={name}>
          <a className="link" href={`#${fieldId(formId, name)}`}>
            {error}
          </a>
        </li>
      ))}
    </ul>
  );
}
