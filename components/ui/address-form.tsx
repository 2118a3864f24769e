"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { FormContext } from "./form-context";
import { FormOutcome } from "./form-outcome";
import type { FormState } from "./form-state";

type AddressFormProps = {
  /** A route handler; what it refuses comes back in the page's address. */
  action: string;
  method: "get" | "post";
  state: FormState;
  children: ReactNode;
  className?: string;
};

/** A native form on a route handler, for what a server action cannot answer: files to keep. */
export function AddressForm({ action, method, state, children, className }: AddressFormProps) {
  const formId = useId();
  const outcome = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state.status !== "idle") outcome.current?.focus();
  }, [state]);

  return (
    <FormContext value={{ formId, state, attempt: 0 }}>
      <form action={action} method={method} className={className} data-hard noValidate>
        <FormOutcome ref={outcome} />
        {children}
      </form>
    </FormContext>
  );
}
