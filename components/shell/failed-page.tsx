"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useUiLabels } from "@/components/ui/ui-labels";

type FailedPageProps = { error: Error & { digest?: string }; reset: () => void };

/** A fault of ours: what was saved is safe, and the code finds the fault in the log. */
export function FailedPage({ error, reset }: FailedPageProps) {
  const labels = useUiLabels();
  return (
    <EmptyState
      asPage
      title={labels.failureTitle}
      actions={<Button onClick={reset}>{labels.tryAgain}</Button>}
    >
      {labels.failureHint} <code>{error.digest ?? "–"}</code>
    </EmptyState>
  );
}
