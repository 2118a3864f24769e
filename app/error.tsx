"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useUiLabels } from "@/components/ui/ui-labels";

/** A fault of ours: what was saved is safe, and the code finds the fault in the log. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const labels = useUiLabels();
  return (
    <main id="main" className="page">
      <EmptyState
        asPage
        title={labels.failureTitle}
        actions={<Button onClick={reset}>{labels.tryAgain}</Button>}
      >
        {labels.failureHint} <code>{error.digest ?? "–"}</code>
      </EmptyState>
    </main>
  );
}
