"use client";

import { useContext } from "react";
import { FormContext } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";

/** What the list would do, once the action has read it: faults first, then who is added, then the button. */
export function ListPreview({ previewLabel }: { previewLabel: string }) {
  const values = useContext(FormContext)?.state.values ?? {};
  const [summary, faults, rows] = (["summary", "faults", "rows"] as const).map((part) =>
    [values[`preview.${part}`] ?? []].flat(),
  );
  const confirm = String(values["preview.confirm"] ?? "");

  return (
    <>
      {summary && summary.length > 0 && (
        <div role="status" className="text-table">
          <p className="font-medium">{summary.join(" ")}</p>
          <Lines lines={faults ?? []} className="mt-2 text-late" />
          <Lines lines={rows ?? []} className="mt-2" />
        </div>
      )}
      <div className="acts">
        {confirm && (
          <SubmitButton name="confirmed" value="yes">
            {confirm}
          </SubmitButton>
        )}
        <SubmitButton variant={confirm ? "plain" : "primary"}>{previewLabel}</SubmitButton>
      </div>
    </>
  );
}

function Lines({ lines, className }: { lines: string[]; className: string }) {
  if (lines.length === 0) return null;

  return (
    <ol className={className}>
      {lines.map((line, index) => (
        <li key={index} className="border-t border-hair py-1">
          {line}
        </li>
      ))}
    </ol>
  );
}
