"use client";

import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useUiLabels } from "@/components/ui/ui-labels";

/**
 * What is absent and what one may not see get the same words. Next sends this along with every
 * page; as a client component it is a reference, rendered only where it is shown.
 */
export function MissingPage({ forCitizens = false }: { forCitizens?: boolean }) {
  const labels = useUiLabels();
  if (forCitizens) {
    return (
      <EmptyState asPage title={labels.wrongAddressTitle}>
        {labels.wrongAddressHint}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      asPage
      title={labels.notFoundTitle}
      actions={<ButtonLink href="/work">{labels.backHome}</ButtonLink>}
    >
      {labels.notFoundHint}
    </EmptyState>
  );
}
