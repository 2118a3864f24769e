"use client";

import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { FormContext } from "./form-context";
import { FormOutcome } from "./form-outcome";
import type { FormState } from "./form-state";

type UploadFormProps = {
  /** A route handler that answers a browser by redirecting, and a script with a state of the form. */
  action: string;
  state: FormState;
  /** "{percent}" stands for the number. */
  labels: { uploading: string; failed: string };
  children: ReactNode;
  className?: string;
};

/** A native form with a file. Without JavaScript it is sent as it is; with it, one sees how far the file is. */
export function UploadForm({ action, state: given, labels, children, className }: UploadFormProps) {
  const formId = useId();
  const [{ state, attempt }, setOutcome] = useState({ state: given, attempt: 0 });
  const [percent, setPercent] = useState<number | null>(null);
  const outcome = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state.status !== "idle") outcome.current?.focus();
  }, [state]);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (percent !== null) return;
    const values = typedIn(event.currentTarget);
    setPercent(0);
    send(action, new FormData(event.currentTarget), setPercent).then(
      (answer) => {
        if ("location" in answer) return window.location.assign(answer.location);
        setPercent(null);
        const again = { ...answer, values: { ...values, ...answer.values } };
        setOutcome({ state: again, attempt: attempt + 1 });
      },
      () => {
        setPercent(null);
        const failed = { status: "refused" as const, message: labels.failed, values };
        setOutcome({ state: failed, attempt: attempt + 1 });
      },
    );
  }

  return (
    <FormContext value={{ formId, state, attempt }}>
      <form
        action={action}
        method="post"
        encType="multipart/form-data"
        className={className}
        onSubmit={submit}
        noValidate
      >
        <FormOutcome ref={outcome} />
        {children}
        {percent !== null && (
          <progress className="w-full" max={100} value={percent} aria-label={labels.uploading} />
        )}
      </form>
    </FormContext>
  );
}

type Answer = FormState | { location: string };

// fetch cannot tell how much of a body is sent.
function send(action: string, body: FormData, onProgress: (percent: number) => void) {
  return new Promise<Answer>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", action);
    request.responseType = "json";
    request.setRequestHeader("accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.round((loaded / total) * 100));
    request.onerror = reject;
    request.onload = () => {
      const answer = request.response as Answer | null;
      if (answer && ("location" in answer || "status" in answer)) resolve(answer);
      else reject(new Error(String(request.status)));
    };
    request.send(body);
  });
}

function typedIn(form: HTMLFormElement): Record<string, string> {
  const typed = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(typed);
}
