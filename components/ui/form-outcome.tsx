"use client";

import { usePathname } from "next/navigation";
import { type Ref, useContext } from "react";
import { ErrorLinks } from "./error-links";
import { FormContext } from "./form-context";
import { type FormState, idleForm } from "./form-state";
import { Notice } from "./notice";
import { ToConfirm } from "./to-confirm";
import { useUiLabels } from "./ui-labels";

const warnings: FormState["status"][] = ["conflict", "signedOut", "unconfirmed"];

/** What became of the form, above its fields: the sentence of a refusal or of success, or a summary of errors with links. */
export function FormOutcome({ ref }: { ref: Ref<HTMLDivElement> }) {
  const form = useContext(FormContext);
  const { errorSummary, seeStored, signInElsewhere } = useUiLabels();
  const path = usePathname();
  const { status, message, fieldErrors, labels, toConfirm } = form?.state ?? idleForm;
  const failed = status !== "idle" && status !== "done";

  return (
    <>
      <div ref={ref} tabIndex={-1} className="form-outcome">
        {failed && (
          <Notice
            tone={warnings.includes(status) ? "warning" : "error"}
            title={message ?? errorSummary}
          >
            {status === "conflict" && (
              <a className="link" href={path} target="_blank">
                {seeStored}
              </a>
            )}
            {status === "signedOut" && (
              <a className="link" href="/sign-in" target="_blank">
                {signInElsewhere}
              </a>
            )}
            {toConfirm && <ToConfirm {...toConfirm} />}
            {fieldErrors && form && (
              <ErrorLinks formId={form.formId} errors={fieldErrors} labels={labels} />
            )}
          </Notice>
        )}
      </div>
      <div role="status">
        {status === "done" && message && <Notice tone="success" title={message} quiet />}
      </div>
    </>
  );
}
