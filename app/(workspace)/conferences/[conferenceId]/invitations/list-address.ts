import type { InvitationFilters } from "@/lib/invitations/schema";

/** The address of the list with some of its filters changed; any such change leads to page 1. */
export function listAddress(
  conferenceId: string,
  filters: InvitationFilters,
  change: Partial<Record<keyof InvitationFilters, unknown>> = {},
): string {
  const next = { ...filters, page: 1, ...change };
  const params = new URLSearchParams();
  for (const name of ["q", "standing", "site"] as const) {
    if (next[name]) params.set(name, String(next[name]));
  }
  if (next.page !== 1) params.set("page", String(next.page));
  const query = params.toString();
  return `/conferences/${conferenceId}/invitations${query ? `?${query}` : ""}`;
}
