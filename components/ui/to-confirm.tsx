import type { FormState } from "./form-state";
import { SubmitButton } from "./submit-button";

type ToConfirmProps = NonNullable<FormState["toConfirm"]>;

/** What saving would bring, one sentence each, and the button that says yes to just that. */
export function ToConfirm({ lines, label, token }: ToConfirmProps) {
  return (
    <>
      <ul className="list-disc space-y-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="acts mt-3">
        <SubmitButton name="confirmed" value={token}>
          {label}
        </SubmitButton>
      </div>
    </>
  );
}
