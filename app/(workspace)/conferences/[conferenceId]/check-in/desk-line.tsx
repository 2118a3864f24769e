"use client";

import { clsx } from "clsx";
import { StatusMark } from "@/components/ui/status-mark";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DeskLabels, DeskRow } from "./desk-search";

type DeskLineProps = { row: DeskRow; labels: DeskLabels; isFirst: boolean };

/** One person with the mark to make, or the one that was made and the way to take it back. */
export function DeskLine({ row, labels, isFirst }: DeskLineProps) {
  const { id, name, detail, present } = row;

  return (
    <li className={clsx(isFirst && "desk-first")}>
      <div>
        <span className="font-medium">{name}</span>
        <small className="block text-soft">{detail}</small>
        {present && <StatusMark tone="done">{present}</StatusMark>}
      </div>
      <SubmitButton
        name={present ? "undo" : "arrive"}
        value={id}
        variant={present ? "quiet" : isFirst ? "primary" : "plain"}
        small={present !== null}
        keyHint={isFirst ? "↵" : undefined}
      >
        {present ? labels.undo : labels.arrive}
        <span className="sr-only">: {name}</span>
      </SubmitButton>
    </li>
  );
}
