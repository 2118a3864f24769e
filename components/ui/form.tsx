"use client";

import {
  type KeyboardEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { FormContext, fieldId } from "./form-context";
import { FormOutcome } from "./form-outcome";
import { type FormAction, type FormState, idleForm } from "./form-state";

type FormProps = {
  action: FormAction;
  children: ReactNode;
  className?: string;
  /** Names the form for screen readers where a page holds several. */
  label?: string;
  /** The field to return to after a successful save that stays on the page. */
  focusAfterDone?: string;
};

/**
 * A native form on a server action. It works without JavaScript; with it, errors are announced,
 * typed values are kept, and Ctrl/⌘ + Enter presses the primary button.
 */
export function Form({ action, children, className, label, focusAfterDone }: FormProps) {
  const [state, send] = useActionState(action, idleForm);
  const formId = useId();
  const attempt = useAttempts(state);
  const outcome = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state.status === "idle") return;
    if (state.status !== "done") outcome.current?.focus();
    else if (focusAfterDone) document.getElementById(fieldId(formId, focusAfterDone))?.focus();
  }, [state, formId, focusAfterDone]);

  return (
    <FormContext value={{ formId, state, attempt, takesLabels: true }}>
      <form
        action={send}
        className={className}
        aria-label={label}
        onKeyDown={sendOnCtrlEnter}
        noValidate
      >
        <FormOutcome ref={outcome} />
        {children}
      </form>
    </FormContext>
  );
}

function useAttempts(state: FormState) {
  const [seen, setSeen] = useState({ state, attempt: 0 });
  if (seen.state !== state) setSeen({ state, attempt: seen.attempt + 1 });
  return seen.attempt;
}

function sendOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const button = event.currentTarget.querySelector<HTMLButtonElement>(
    "button[data-primary], button[type=submit]",
  );
  button?.click();
}
