"use client";

import { Notice } from "@/components/ui/notice";
import type { Waiting } from "@/components/opinions/desk-store";
import { beginningOf } from "@/lib/platform/text";
import type { Said } from "./use-desk";
import type { Outbox } from "./use-waiting";

export type DeskStatusLabels = {
  kept: string;
  notKept: string;
  incomplete: string;
  onDevice: string;
  /** With "#" where the number goes. */
  waiting: string;
  waitingBody: string;
  refused: string;
  mend: string;
  sendNow: string;
  sending: string;
  sent: string;
  signedOut: string;
  signIn: string;
};

type DeskStatusProps = {
  labels: DeskStatusLabels;
  outbox: Outbox;
  said: Said;
  keptAt: number | null;
  isRefused: boolean;
  onMend: (entry: Waiting) => void;
};

/** Where what was typed is now: on the device, sent, or waiting for the network. */
export function DeskStatus({ labels, outbox, said, keptAt, isRefused, onMend }: DeskStatusProps) {
  const { waiting, sent, isSending, isSignedOut, sendAll } = outbox;
  return (
    <>
      {keptAt && !isRefused && <p className="text-small text-soft">{labels.kept}</p>}
      {isRefused && <Notice tone="warning" title={labels.notKept} />}
      <div role="status">
        {said && said !== "onDevice" && <Notice tone="warning" title={labels[said]} quiet />}
        {waiting.length > 0 && (
          <Notice tone="warning" title={labels.waiting.replace("#", String(waiting.length))} quiet>
            <p>{isSending ? labels.sending : labels.waitingBody}</p>
            {isSignedOut && (
              <p>
                {labels.signedOut}{" "}
                <a className="link" href="/sign-in" target="_blank">
                  {labels.signIn}
                </a>
              </p>
            )}
            <ul className="mt-2">
              {waiting.map((entry) => (
                <WaitingLine key={entry.submissionKey} {...{ entry, labels, onMend }} />
              ))}
            </ul>
            <button type="button" className="btn btn-small mt-2" onClick={sendAll}>
              {labels.sendNow}
            </button>
          </Notice>
        )}
        {waiting.length === 0 && sent.length > 0 && (
          <Notice tone="success" title={`${labels.sent} ${sent.join(", ")}`} quiet />
        )}
      </div>
    </>
  );
}

type WaitingLineProps = {
  entry: Waiting;
  labels: DeskStatusLabels;
  onMend: (entry: Waiting) => void;
};

function WaitingLine({ entry, labels, onMend }: WaitingLineProps) {
  const text = entry.values.text ?? "";
  return (
    <li className="py-1">
      {beginningOf(text, 80)}
      {entry.problem !== undefined && (
        <>
          {" "}
          <span className="late">
            {labels.refused} {entry.problem}
          </span>{" "}
          <button type="button" className="act" onClick={() => onMend(entry)}>
            {labels.mend}
          </button>
        </>
      )}
    </li>
  );
}
