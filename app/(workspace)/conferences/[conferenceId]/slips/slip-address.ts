import type { Address } from "@/lib/opinions/filters";
import { slipStates, type SlipState } from "@/lib/slips/vocabulary";

export function slipsAddress(conferenceId: string, query: Record<string, string> = {}): string {
  const params = new URLSearchParams(query);
  return `/conferences/${conferenceId}/slips${params.size > 0 ? `?${params}` : ""}`;
}

export function slipAddress(
  conferenceId: string,
  slipId: string,
  query: Record<string, string> = {},
): string {
  const params = new URLSearchParams(query);
  return `/conferences/${conferenceId}/slips/${slipId}${params.size > 0 ? `?${params}` : ""}`;
}

export function stackAddress(
  conferenceId: string,
  stackId: string,
  query: Record<string, string> = {},
): string {
  const params = new URLSearchParams(query);
  return `/conferences/${conferenceId}/slips/stacks/${stackId}${params.size > 0 ? `?${params}` : ""}`;
}

/** Which slips the list shows, and which page of them. */
export function shownIn(address: Address): { state: SlipState | null; page: number } {
  const page = Number([address.page].flat()[0]);
  return {
    state: slipStates.find((state) => state === [address.state].flat()[0]) ?? null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}
